import { type Text, text } from '../text.ts';

export type HintKind = 'threshold_heaping' | 'sudden_full' | 'digit_preference' | 'change_without_cause';

/** Something worth a look, with the evidence behind it. Never a verdict: each has innocent explanations. */
export interface Hint {
  readonly kind: HintKind;
  /** What was seen, and what else may explain it. */
  readonly message: Text;
  /** Chance of at least this much by accident; null where no chance is computed. */
  readonly probability: number | null;
  readonly evidence: Readonly<Record<string, number | string | readonly number[]>>;
}

const words: Readonly<Record<HintKind, Text>> = {
  threshold_heaping: text(
    '不少数值刚好越过界值。可能是按目标推进的结果,建议查看佐证。',
    'Many values lie just past a goalpost. Work towards the target may explain it; look at the evidence.',
  ),
  sudden_full: text(
    '数值从较低水平一次升到满值。可能是集中整改的结果,建议查看佐证。',
    'The value rose to its full mark at once. A concerted effort may explain it; look at the evidence.',
  ),
  digit_preference: text(
    '末位数字分布不均。可能是取整上报,建议核对原始台账。',
    'Last digits are uneven. Rounding may explain it; compare with the ledger.',
  ),
  change_without_cause: text(
    '得分明显变化,而关联的量没有相应变化。可能是口径调整,建议了解原因。',
    'The score moved, what drives it did not. A changed definition may explain it; ask why.',
  ),
};

export function hint(kind: HintKind, probability: number | null, evidence: Hint['evidence']): Hint {
  return { kind, message: words[kind], probability, evidence };
}
