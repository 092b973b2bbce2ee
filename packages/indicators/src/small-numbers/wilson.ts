/** Standard normal quantile of a two-sided 95 % interval. */
export const z95 = 1.959963984540054;

/** Below this a proportion is shown with its interval and left out of best and worst lists (section 10). */
export const smallBelow = 30;

export const isSmall = (denominator: number, below: number = smallBelow): boolean => denominator < below;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 95 % Wilson interval of a proportion, within 0–1; hits from 0 to trials. Null without trials. */
export function wilson(hits: number, trials: number, z: number = z95): Interval | null {
  if (trials === 0) return null;
  const share = hits / trials;
  const square = z ** 2 / trials;
  const middle = (share + square / 2) / (1 + square);
  const half = (z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials))) / (1 + square);
  // At the ends the bound is exact; rounding would leave 1e-17 on the wrong side.
  return { low: hits === 0 ? 0 : middle - half, high: hits === trials ? 1 : middle + half };
}
