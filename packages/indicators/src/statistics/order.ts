const ascending = (values: readonly number[]): number[] => values.toSorted((one, other) => one - other);

/** Quantile by linear interpolation between order statistics (type 7), `share` in 0–1; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = ascending(values);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (place - below) * (high - low);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Median of the absolute deviations from the median. */
export function medianDeviation(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

/** Ranks in ascending order, smallest 1; the average rank for ties. */
export function averageRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const smaller = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return smaller + (same + 1) / 2;
  });
}
