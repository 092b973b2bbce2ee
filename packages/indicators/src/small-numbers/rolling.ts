import type { RatioParts } from '../value/roll-up.ts';
import { rollUp } from '../value/roll-up.ts';

/** Years in the rolling mean of rare events such as suicide mortality or homicide (section 10). */
export const rollingYears = 3;

/**
 * The parts of a rolling ratio: sums over the last three years up to the given one, so that a year weighs as its
 * denominator. Null parts where one of the years is missing.
 */
export function rollingParts(years: readonly RatioParts[], at: number): RatioParts {
  const window = years.slice(Math.max(0, at + 1 - rollingYears), at + 1);
  const { numerator, denominator, missing } = rollUp(window);
  return missing > 0 || window.length < rollingYears
    ? { numerator: null, denominator: null }
    : { numerator, denominator };
}
