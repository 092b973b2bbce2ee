import type { Instrument, Scale } from './instrument.ts';
import type { FindingScale, ScoreContext } from './custom-scales.ts';
import type { Finding } from './score-result.ts';
import { UNANSWERED, indexOfItems } from './answer-row.ts';
import { compileCutoffs } from './compile-scales.ts';
import { UNKNOWN_FINDING } from './custom-scales.ts';
import { optionRange, type Range } from './ranges.ts';

const OPEN: Finding = Object.freeze({
  code: UNKNOWN_FINDING,
  label: { zh: '有题目未答，无法判断', en: 'Open: some items have no answer' },
  cutoffs: [],
});

/**
 * Precompiles a professional-only hint. Skipped answers are never guessed: the rule is read once with their
 * lowest and once with their highest values, and stays open unless both readings agree.
 */
export function compileFinding(instrument: Instrument, scale: Scale, rule: FindingScale) {
  const indexes = indexOfItems(instrument);
  const at = scale.items.map((id) => indexes.get(id) as number);
  const ranges = scale.items.map((id) => optionRange(instrument, id) as Range);
  const cutoffsOf = compileCutoffs(instrument, scale.id);
  const findings = new Map(
    Object.entries(rule.codes).map(([code, label]) => [
      code,
      Object.freeze({ code, label, cutoffs: cutoffsOf(code, {}) }) satisfies Finding,
    ]),
  );
  const values = new Uint8Array(at.length);

  const readWith = (row: Uint8Array, end: 0 | 1, context: Required<ScoreContext>): string => {
    for (let i = 0; i < at.length; i++) {
      const answer = row[at[i] as number] as number;
      values[i] = answer === UNANSWERED ? (ranges[i]?.[end] as number) : answer;
    }
    return rule.read(values, context);
  };

  return (row: Uint8Array, { monthsSinceDeath }: ScoreContext): Finding => {
    const low = readWith(row, 0, { monthsSinceDeath: monthsSinceDeath ?? 0 });
    const hasContext = !rule.readsContext || monthsSinceDeath !== undefined;
    const isKnown = hasContext && at.every((index) => row[index] !== UNANSWERED);
    if (isKnown) return findings.get(low) ?? OPEN;
    const high = readWith(row, 1, { monthsSinceDeath: monthsSinceDeath ?? Number.POSITIVE_INFINITY });
    return low === high ? (findings.get(low) ?? OPEN) : OPEN;
  };
}
