/** How many took so many minutes. */
export interface Bin {
  readonly minutes: number;
  readonly count: number;
}

/**
 * The median of a histogram, in minutes: the middle value, or the mean of the middle two.
 * Bins may come in any order and repeat. `null` when nothing was counted.
 */
export function medianFromHistogram(bins: readonly Bin[]): number | null {
  const sorted = bins.filter(({ count }) => count > 0).sort((a, b) => a.minutes - b.minutes);
  const total = sorted.reduce((whole, { count }) => whole + count, 0);
  if (total === 0) return null;
  const valueAt = (rank: number): number => {
    let passed = 0;
    return sorted.find(({ count }) => (passed += count) > rank)?.minutes ?? 0;
  };
  return (valueAt(Math.floor((total - 1) / 2)) + valueAt(Math.floor(total / 2))) / 2;
}

/** A share in percent with one decimal; `null` where the denominator is zero or one of the two is hidden. */
export function rate(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  return Math.round((numerator / denominator) * 1000) / 10;
}
