import { median } from '../statistics/order.ts';
import { normalTails } from '../statistics/tails.ts';

/** Fewer periods than this show no trend. */
export const fewestPeriods = 8;
/** Significance of the Mann–Kendall test. */
export const significance = 0.05;

export interface Trend {
  /** Theil–Sen: median of the slopes of all pairs, per period. */
  readonly slope: number;
  /** Mann–Kendall: two-sided probability without a trend; normal approximation with ties and continuity. */
  readonly probability: number;
  readonly significant: boolean;
}

interface Point {
  readonly period: number;
  readonly value: number;
}

/** Trend over consecutive periods, null for a gap; null with fewer than 8 values (section 9). */
export function trendOf(values: readonly (number | null)[]): Trend | null {
  const points = values.flatMap((value, period) => (value === null ? [] : [{ period, value }]));
  if (points.length < fewestPeriods) return null;
  const probability = mannKendall(points.map(({ value }) => value));
  return { slope: theilSen(points), probability, significant: probability < significance };
}

function theilSen(points: readonly Point[]): number {
  const slopes = points.flatMap((one, i) =>
    points.slice(i + 1).map((other) => (other.value - one.value) / (other.period - one.period)),
  );
  return median(slopes);
}

/** Two-sided probability of at least this much order among values without a trend (Mann 1945, Kendall 1975). */
export function mannKendall(values: readonly number[]): number {
  let order = 0;
  for (let i = 1; i < values.length; i++)
    for (let j = 0; j < i; j++) order += Math.sign((values[i] as number) - (values[j] as number));
  const term = (n: number): number => n * (n - 1) * (2 * n + 5);
  const sizes = Map.groupBy(values, (value) => value).values();
  const ties = [...sizes].reduce((total, tied) => total + term(tied.length), 0);
  const variance = (term(values.length) - ties) / 18;
  if (order === 0) return 1;
  return normalTails((Math.abs(order) - 1) / Math.sqrt(variance));
}
