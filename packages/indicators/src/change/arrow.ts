import { isSmall, wilson } from '../small-numbers/wilson.ts';

export type Arrow = 'up' | 'down' | 'flat';

/** A smaller change of a score is shown as flat, in points. */
export const flatBelow = 1;

/** The arrow of a change ΔS in points (section 9). */
export function arrowOf(change: number): Arrow {
  if (Math.abs(change) < flatBelow) return 'flat';
  return change > 0 ? 'up' : 'down';
}

export interface Proportion {
  readonly hits: number;
  readonly trials: number;
}

/**
 * Whether an arrow may be drawn between two proportions: both denominators are at least 30, or their 95 % Wilson
 * intervals do not overlap. Never without a denominator.
 */
export function mayDrawArrow(before: Proportion, after: Proportion): boolean {
  if (!isSmall(before.trials) && !isSmall(after.trials)) return true;
  const one = wilson(before.hits, before.trials);
  const other = wilson(after.hits, after.trials);
  return one !== null && other !== null && (one.high < other.low || other.high < one.low);
}
