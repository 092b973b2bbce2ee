import { binomialTail } from '../statistics/tails.ts';
import { type Hint, hint } from './hint.ts';

/** By accident at most this often; many indicators are looked at, so it is small. */
export const hintBelow = 0.01;

export interface HeapingOptions {
  readonly threshold: number;
  /** Width of the band on each side, in the unit of the values; above 0. */
  readonly width: number;
  readonly direction: 'higher' | 'lower';
}

/**
 * Threshold heaping: in two bands of equal width around a goalpost, far more values lie on the good side than chance
 * would give (binomial test with ½). The goalpost itself belongs to the good side.
 */
export function thresholdHeaping(
  values: readonly number[],
  { threshold, width, direction }: HeapingOptions,
): Hint[] {
  const sign = direction === 'higher' ? 1 : -1;
  const margins = values.map((value) => sign * (value - threshold));
  const past = margins.filter((margin) => margin >= 0 && margin < width).length;
  const short = margins.filter((margin) => margin < 0 && margin >= -width).length;
  const probability = binomialTail(past, past + short, 0.5);
  return probability < hintBelow
    ? [hint('threshold_heaping', probability, { threshold, width, past, short })]
    : [];
}
