import { type CompiledSet, type Period, runValue, shrinkAreas } from '@xinan/indicators';

interface Counts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}
export interface TownCounts extends Counts {
  readonly unit: string;
}

/** An estimate drawn towards the county, with its 95 % interval, in the indicator's unit. */
export interface Steady {
  readonly estimate: number;
  readonly interval: readonly [low: number, high: number];
}

/** What a ratio of 1 is worth in the indicator's unit; null where the value is no multiple of a ratio. */
export function scaleOf(set: CompiledSet, code: string, period: Period): number | null {
  const of = (numerator: number, denominator: number) =>
    runValue(set, code, { parts: { numerator, denominator }, period });
  const [whole, half, none] = [of(1, 1), of(1, 2), of(0, 1)];
  return whole !== null && half !== null && none === 0 && Math.abs(whole - 2 * half) < 1e-9 ? whole : null;
}

const isShare = ({ numerator, denominator }: Counts): boolean =>
  numerator !== null && denominator !== null && numerator >= 0 && numerator <= denominator;

/**
 * Towns drawn towards their county by the small-area method, the more the smaller, so that none is read from noise. What is
 * not shown (hidden towns, facts of the county itself) goes in as one sum, the county less the shown ones: the estimates
 * tell nothing that the shown counts do not. By unit; empty where a part is no share of its whole.
 */
export function steadyTowns(
  shown: readonly TownCounts[],
  { county, scale }: { county: Counts; scale: number | null },
): ReadonlyMap<string, Steady> {
  const towns = shown.filter(isShare);
  if (scale === null || !isShare(county)) return new Map();
  const areas = towns.map(({ numerator, denominator }) => ({
    hits: numerator ?? 0,
    trials: denominator ?? 0,
  }));
  const sum = (key: 'hits' | 'trials') => areas.reduce((total, area) => total + area[key], 0);
  const hits = Math.max(0, (county.numerator ?? 0) - sum('hits'));
  const trials = Math.max(hits, (county.denominator ?? 0) - sum('trials'));
  const estimates = shrinkAreas(trials > 0 ? [...areas, { hits, trials }] : areas);
  return new Map(
    towns.flatMap(({ unit }, i) => {
      const found = estimates?.[i];
      if (!found) return [];
      const { estimate, interval } = found;
      return [
        [unit, { estimate: scale * estimate, interval: [scale * interval.low, scale * interval.high] }],
      ];
    }),
  );
}
