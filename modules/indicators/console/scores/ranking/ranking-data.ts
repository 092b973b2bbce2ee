import { arrowOf } from '@xinan/indicators';
import type { Overview } from '../../../contract.ts';
import { cellOf, type GroupCell, type UnitOverview } from '../page/units-in-view.ts';

export interface RankRow {
  readonly unit: UnitOverview;
  readonly total: GroupCell | undefined;
  readonly place: Overview['ranking'][number] | undefined;
}

/** Counties in order of rank; what has no rank comes last, by code. */
export function rankRows({ units, ranking }: Pick<Overview, 'units' | 'ranking'>): RankRow[] {
  const places = new Map(ranking.map((place) => [place.unit, place]));
  return units
    .filter(({ level }) => level === 'county')
    .map((unit) => ({ unit, total: cellOf(unit, 'total'), place: places.get(unit.unit.code) }))
    .toSorted(
      (one, other) =>
        (one.total?.rank ?? Number.POSITIVE_INFINITY) - (other.total?.rank ?? Number.POSITIVE_INFINITY) ||
        (one.unit.unit.code < other.unit.unit.code ? -1 : 1),
    );
}

/** Groups of places that cannot be told apart, with two members at least. */
export function tieGroupsOf(ranking: Overview['ranking']): string[][] {
  const groups = Map.groupBy(
    ranking.filter(({ tieGroup }) => tieGroup !== null),
    ({ tieGroup }) => tieGroup,
  );
  return [...groups.values()]
    .map((members) => members.map(({ unit }) => unit))
    .filter(({ length }) => length > 1);
}

/** As the chart wants it. */
export function chartUnits(rows: readonly RankRow[], say: (words: { zh: string; en: string }) => string) {
  return rows.map(({ unit, total, place }) => {
    const [best, worst] = place?.interval ?? [];
    const points = total?.change ?? null;
    return {
      key: unit.unit.code,
      label: say(unit.unit.name),
      rank: total?.rank ?? null,
      score: total?.enough ? total.score : null,
      interval: best === undefined || worst === undefined ? null : ([best, worst] as const),
      change: points === null ? null : { arrow: arrowOf(points), points },
    };
  });
}

/** Rows by peer group, each in order of the rank within it; nothing where all are of one kind. */
export function peerGroups(rows: readonly RankRow[], say: (words: { zh: string; en: string }) => string) {
  const groups = Map.groupBy(rows, ({ unit }) => (unit.peerGroup ? say(unit.peerGroup) : ''));
  const named = [...groups].filter(([name]) => name !== '');
  return named.length > 1 ? named.map(([name, members]) => ({ name, members })) : [];
}

/** Places of the matrix in order of rank, so that reliable leads lie above the diagonal. */
export const placesByRank = (ranking: Overview['ranking']): number[] =>
  [...ranking.keys()].toSorted(
    (one, other) => (ranking[one]?.rank ?? Number.MAX_VALUE) - (ranking[other]?.rank ?? Number.MAX_VALUE),
  );

/** How sure one may be that the row is ahead, from its share of the draws. */
export function sureness(share: number): 'ahead' | 'behind' | 'open' {
  if (share >= 0.9) return 'ahead';
  return share <= 0.1 ? 'behind' : 'open';
}
