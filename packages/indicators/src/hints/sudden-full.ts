import { median } from '../statistics/order.ts';
import { type Hint, hint } from './hint.ts';

/** Points between the usual score before and 100, and how many periods make "usual". */
export const suddenRule = { rise: 20, periods: 3 } as const;

/** Sudden 100 %: the last of the scores (oldest first) is 100, the median before it at least 20 points lower. */
export function suddenFull(scores: readonly number[]): Hint[] {
  const before = scores.slice(0, -1);
  if (before.length < suddenRule.periods || scores.at(-1) !== 100) return [];
  const usual = median(before);
  return 100 - usual >= suddenRule.rise ? [hint('sudden_full', null, { usual, scores })] : [];
}
