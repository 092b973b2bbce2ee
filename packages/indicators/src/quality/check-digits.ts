import { type Finding, finding } from './finding.ts';

/** Fewer values than this say nothing about digits. */
export const fewestValues = 20;
/** A larger share ending in 0 or 5 is flagged. */
export const roundShareBound = 0.5;

/** The last digit as a number was typed: 12.30 cannot be told from 12.3. */
export const lastDigit = (value: number): number => Number(String(value).split('e')[0]?.at(-1));

/** Q10: more than half of one department's values (n ≥ 20) end in 0 or 5. */
export function checkRoundValues(values: readonly number[]): Finding[] {
  if (values.length < fewestValues) return [];
  const round = values.filter((value) => lastDigit(value) % 5 === 0).length;
  const share = round / values.length;
  return share > roundShareBound
    ? [
        finding('Q10', ['末位为0或5的数值偏多', 'many values end in 0 or 5'], {
          round,
          values: values.length,
          share,
        }),
      ]
    : [];
}
