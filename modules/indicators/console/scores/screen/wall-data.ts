import type { HeatCell, HeatRowGroup, RankedUnit } from '@xinan/charts';
import { arrowOf } from '@xinan/indicators';
import type { CycleRow } from '../../../contract.ts';
import type { PublicationDocument, PublishedScore, PublishedUnit } from '../../../domain.ts';
import { periodTypeOf } from '../format.ts';
import { comparablePoints } from '../overview/trend-data.ts';

type Text = { readonly zh: string; readonly en: string };
type Say = (words: Text) => string;

/** A smaller change of a score is none. */
const leastMove = 1;
const mostPoints = 8;

/** A score that is published as one: with too little data there is none. */
export const publishedScore = (score: PublishedScore | undefined): number | null =>
  score?.enough ? score.score : null;

/** The score of the period before, as far as it can be compared. */
export function publishedBefore(score: PublishedScore | undefined): number | null {
  const now = publishedScore(score);
  return now === null || score?.change == null ? null : now - score.change;
}

export const cityOf = ({ units }: PublicationDocument): PublishedUnit | undefined =>
  units.find(({ level }) => level === 'city');

export const themesOf = ({ groups }: PublicationDocument) => groups.filter(({ level }) => level === 'theme');

/** The themes of one unit as rings. */
export const ringsOf = (document: PublicationDocument, unit: PublishedUnit, say: Say) =>
  themesOf(document).map(({ code, name }) => ({
    key: code,
    label: say(name),
    score: publishedScore(unit.scores[code]),
    previous: publishedBefore(unit.scores[code]),
  }));

function cellOf(score: PublishedScore | undefined): HeatCell {
  if (!score || (score.score === null && score.coverage === null))
    return { score: null, status: 'notApplicable' };
  return score.enough ? { score: score.score } : { score: null, status: 'insufficient' };
}

/** Counties by theme; those of a peer group stand together. */
export function heatOf(document: PublicationDocument, say: Say) {
  const themes = themesOf(document);
  const columns = themes.map(({ code, name }) => ({ key: code, label: say(name) }));
  const counties = document.units.filter(({ level }) => level === 'county');
  const groups: HeatRowGroup[] = [...Map.groupBy(counties, ({ peerGroup }) => peerGroup ?? '').entries()].map(
    ([key, units]) => ({
      key: key || 'other',
      label: '',
      rows: units.map(({ code, name, scores }) => ({
        key: code,
        label: say(name),
        cells: themes.map((theme) => cellOf(scores[theme.code])),
      })),
    }),
  );
  return { groups, columnGroups: [{ key: 'themes', label: '', columns }] };
}

/** Counties in order of rank with their intervals; those without a rank at the end. */
export function rankedOf(document: PublicationDocument, say: Say): RankedUnit[] {
  const places = new Map(document.ranking.map((place) => [place.unit, place]));
  return document.units
    .filter(({ level }) => level === 'county')
    .map(({ code, name, scores }) => {
      const place = places.get(code);
      const points = place?.change ?? null;
      return {
        key: code,
        label: say(name),
        rank: place?.rank ?? null,
        score: publishedScore(scores['total']),
        interval: place?.interval ?? null,
        change: points === null ? null : { arrow: arrowOf(points), points },
      };
    })
    .toSorted((one, other) => (one.rank ?? Number.MAX_VALUE) - (other.rank ?? Number.MAX_VALUE));
}

/** Groups that cannot be told apart, of two at least. */
export const tiesOf = ({ tieGroups }: PublicationDocument) => tieGroups.filter(({ length }) => length > 1);

export interface Move {
  readonly code: string;
  readonly name: Text;
  readonly department: Text;
  readonly points: number;
}

/** The indicators of a unit whose scores rose and fell most, each list strongest first; what is hidden does not move. */
export function movesOf(
  { indicators }: PublicationDocument,
  unit: PublishedUnit,
  { most }: { most: number },
): { readonly up: readonly Move[]; readonly down: readonly Move[] } {
  const moved = indicators
    .flatMap(({ code, name, department }): Move[] => {
      const points = unit.scores[code]?.change ?? null;
      return points === null || Math.abs(points) < leastMove ? [] : [{ code, name, department, points }];
    })
    .toSorted((one, other) => other.points - one.points || (one.code < other.code ? -1 : 1));
  return {
    up: moved.filter(({ points }) => points > 0).slice(0, most),
    down: moved
      .filter(({ points }) => points < 0)
      .toReversed()
      .slice(0, most),
  };
}

interface TrendPoint {
  readonly period: string;
  readonly edition: string;
  readonly scores: Readonly<Record<string, number | null>>;
}

/** The totals of periods alike up to this one, by the method of the newest. */
export function totalsUpTo(points: readonly TrendPoint[], period: string) {
  const alike = points.filter(
    (point) => periodTypeOf(point.period) === periodTypeOf(period) && point.period <= period,
  );
  return comparablePoints(alike)
    .points.slice(-mostPoints)
    .map((point) => ({ period: point.period, score: point.scores['total'] ?? null }));
}

/** The cycle that is being collected, the newest of several. */
export const collectingNow = (cycles: readonly CycleRow[]): CycleRow | undefined =>
  cycles
    .filter(({ state }) => state === 'collecting')
    .toSorted((one, other) => (one.openedAt < other.openedAt ? 1 : -1))
    .at(0);
