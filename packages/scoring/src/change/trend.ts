import { mean, median } from '../math/statistics.ts';

/** One measurement: a day (any origin) and a score. */
export interface Measurement {
  readonly day: number;
  readonly score: number;
}

/** A line through repeated measures. Slopes are in points per day. */
export interface Trend {
  readonly count: number;
  /** Least squares. */
  readonly slope: number;
  readonly intercept: number;
  /** Standard error of the slope; NaN for two measurements. */
  readonly slopeError: number;
  /** Theil–Sen: the median of all pairwise slopes, which one odd day does not bend. */
  readonly medianSlope: number;
  /** Pairs that rise minus pairs that fall (Kendall's S). */
  readonly risesMinusFalls: number;
}

/**
 * The trend of at least two measurements on different days, in any order; `undefined` otherwise.
 * Sources: ordinary least squares; Sen 1968; Mann 1945.
 */
export function trendOf(measurements: readonly Measurement[]): Trend | undefined {
  const days = measurements.map(({ day }) => day);
  const scores = measurements.map(({ score }) => score);
  const [centre, middle] = [mean(days), mean(scores)];
  const spread = days.reduce((total, day) => total + (day - centre) ** 2, 0);
  if (!(spread > 0)) return undefined;
  const shared = days.reduce((total, day, i) => total + (day - centre) * ((scores[i] as number) - middle), 0);
  const slope = shared / spread;
  const intercept = middle - slope * centre;
  const residual = days.reduce(
    (total, day, i) => total + ((scores[i] as number) - intercept - slope * day) ** 2,
    0,
  );

  const slopes: number[] = [];
  let risesMinusFalls = 0;
  for (const [i, one] of measurements.entries()) {
    for (const other of measurements.slice(i + 1)) {
      if (one.day === other.day) continue;
      const between = (other.score - one.score) / (other.day - one.day);
      slopes.push(between);
      risesMinusFalls += Math.sign(between);
    }
  }
  const count = measurements.length;
  const slopeError = count > 2 ? Math.sqrt(residual / (count - 2) / spread) : Number.NaN;
  return { count, slope, intercept, slopeError, medianSlope: median(slopes), risesMinusFalls };
}
