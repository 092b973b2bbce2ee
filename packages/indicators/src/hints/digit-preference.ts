import { lastDigit } from '../quality/check-digits.ts';
import { chiSquareTail } from '../statistics/tails.ts';
import { type Hint, hint } from './hint.ts';
import { hintBelow } from './threshold-heaping.ts';

/** Five expected values per digit, as the chi-square test wants. */
export const fewestCounts = 50;

/** Digit preference: last digits of typed counts differ from even (chi-square, 9 degrees). Counts below 10 are left out. */
export function digitPreference(counts: readonly number[]): Hint[] {
  const judged = counts.filter((count) => Math.abs(count) >= 10);
  if (judged.length < fewestCounts) return [];
  const digits = Array.from(
    { length: 10 },
    (_, digit) => judged.filter((count) => lastDigit(count) === digit).length,
  );
  const expected = judged.length / 10;
  const square = digits.reduce((total, seen) => total + (seen - expected) ** 2 / expected, 0);
  const probability = chiSquareTail(square, 9);
  return probability < hintBelow ? [hint('digit_preference', probability, { digits, square })] : [];
}
