import { type Text, text } from '../text.ts';

export type CheckNumber = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'Q5' | 'Q6' | 'Q7' | 'Q8' | 'Q9' | 'Q10';

/** `blocks` until mended, `reason` until a written reason is given, `explain` asks for words, `flag` only marks. */
export type Effect = 'blocks' | 'reason' | 'explain' | 'flag';

/** One data-quality check that fired (section 3.3), with the figures behind it. */
export interface Finding {
  readonly check: CheckNumber;
  readonly effect: Effect;
  readonly message: Text;
  readonly evidence: Readonly<Record<string, number | string | null>>;
}

const effects: Readonly<Record<CheckNumber, Effect>> = {
  Q1: 'blocks',
  Q2: 'blocks',
  Q3: 'reason',
  Q4: 'explain',
  Q5: 'flag',
  Q6: 'explain',
  Q7: 'explain',
  Q8: 'flag',
  Q9: 'blocks',
  Q10: 'flag',
};

/** Makes a finding; its effect belongs to its number. */
export function finding(
  check: CheckNumber,
  words: readonly [zh: string, en: string],
  evidence: Finding['evidence'],
): Finding {
  return { check, effect: effects[check], message: text(...words), evidence };
}
