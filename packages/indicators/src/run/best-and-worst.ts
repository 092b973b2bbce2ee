import { treatments } from '../missing/status.ts';
import { competitionRanks } from '../rank/competition-ranks.ts';
import type { UnitLevel } from '../set/indicator-set.ts';
import type { Run, UnitScores } from './score-result.ts';

export interface ListOptions {
  readonly level: UnitLevel;
  /** Indicator, level-1 indicator, theme or `total`. */
  readonly code: string;
  /** Places in each list; never more than half of the units. */
  readonly places: number;
}

export interface ListedUnit {
  readonly unit: string;
  readonly score: number;
}

export interface BestAndWorst {
  /** Best first; a shared last place lists all who share it. */
  readonly best: readonly ListedUnit[];
  /** Worst first. */
  readonly worst: readonly ListedUnit[];
  /** Units with a score that is not listed: small denominator, not ranked, or nothing handed in. */
  readonly leftOut: readonly string[];
}

/**
 * The best and worst units by one score (section 10). A denominator below 30, a number that may not be shown, a value
 * that was not handed in and a group that is not ranked are in neither list; nor is one that would be in both.
 */
export function bestAndWorst({ units }: Run, { level, code, places }: ListOptions): BestAndWorst {
  const scored = units
    .filter((unit) => unit.level === level)
    .flatMap((unit) => {
      const found = scoreIn(unit, code);
      return found.score === null ? [] : [{ unit: unit.unit, ...found, score: found.score }];
    });
  const listed = scored.filter(({ isListed }) => isListed);
  const most = Math.min(places, Math.floor(listed.length / 2));
  const upTo = (sign: 1 | -1): ListedUnit[] => {
    const ranks = competitionRanks(listed.map(({ score }) => sign * score));
    return listed
      .filter((_, i) => (ranks[i] as number) <= most)
      .map(({ unit, score }) => ({ unit, score }))
      .sort((one, other) => sign * (other.score - one.score));
  };
  const [top, bottom] = [upTo(1), upTo(-1)];
  const without = (list: ListedUnit[], others: ListedUnit[]) =>
    list.filter(({ unit }) => others.every((other) => other.unit !== unit));
  return {
    best: without(top, bottom),
    worst: without(bottom, top),
    leftOut: scored.filter(({ isListed }) => !isListed).map(({ unit }) => unit),
  };
}

function scoreIn(
  { indicators, groups }: UnitScores,
  code: string,
): { score: number | null; isListed: boolean } {
  const group = groups.find((one) => one.code === code);
  if (group) return { score: group.score, isListed: group.ranked };
  const indicator = indicators.find((one) => one.code === code);
  if (!indicator) throw new RangeError(`no ${code} in the run`);
  const { usable, mayShow } = treatments[indicator.status];
  return { score: indicator.score, isListed: usable && mayShow && !indicator.small };
}
