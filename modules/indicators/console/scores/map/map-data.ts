import type { OutputOf } from '@xinan/contract-kit';
import type { getIndicatorScores } from '../../../contract.ts';
import { dash, formatAmount, formatScore } from '../format.ts';

export type Answer = OutputOf<typeof getIndicatorScores>;
export type Row = Answer['rows'][number];
export type Measure = 'score' | 'value';

const isTown = ({ level }: Pick<Row, 'level'>): boolean => level === 'town';

/** A code of a group has a score only; towns have values only. */
export function measuresOf({ valueUnit, rows }: Pick<Answer, 'valueUnit' | 'rows'>): readonly Measure[] {
  if (rows.some(isTown)) return ['value'];
  return valueUnit === null ? ['score'] : ['score', 'value'];
}

/** A hidden value is hidden; so is the score of a town, which would give its value away. */
export const isHidden = ({ suppressed, level }: Row, measure: Measure): boolean =>
  suppressed && (measure === 'value' || level === 'town');

/** The number of a row by the measure. Towns stand by their steadied estimate where there is one. */
export function numberOf(row: Row, measure: Measure): number | null {
  if (isHidden(row, measure)) return null;
  return measure === 'score' ? row.score : (row.shrunk ?? row.value);
}

/** The number as the map prints it: `*` where it is hidden, a dash where there is none. */
export function shownWord(row: Row, measure: Measure): string {
  if (isHidden(row, measure)) return '*';
  const number = numberOf(row, measure);
  if (number === null) return dash;
  return measure === 'score' ? formatScore(number) : formatAmount(number);
}

/** A denominator below this is read with its interval. */
const smallBelow = 30;

/** So few that one or two events move the value far: the interval is read first. */
export const isFew = ({ denominator, suppressed }: Row): boolean =>
  !suppressed && denominator !== null && denominator < smallBelow;

/** The interval that belongs to the number of a row: of a town, that of its steadied estimate. */
export const intervalOf = ({ interval, shrunkInterval, suppressed }: Row): readonly number[] | null =>
  suppressed ? null : (shrunkInterval ?? interval);

/** Rows as dots with intervals: the children of the region, largest first. */
export function dotsOf(
  rows: readonly Row[],
  { measure, region, locale }: { measure: Measure; region: string; locale: 'zh' | 'en' },
) {
  return rows
    .filter(({ unit }) => unit.code !== region)
    .map((row) => {
      const hides = isHidden(row, measure);
      return {
        key: row.unit.code,
        label: row.unit.name[locale],
        value: numberOf(row, measure),
        low: measure === 'value' ? (intervalOf(row)?.[0] ?? null) : null,
        high: measure === 'value' ? (intervalOf(row)?.[1] ?? null) : null,
        small: measure === 'value' && isFew(row),
        suppressed: hides,
      };
    })
    .toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1));
}

/** Rows of one level below the region: counties of the city, towns of a county. */
export function rowsBelow(rows: readonly Row[], region: string, isCity: boolean): Row[] {
  return rows.filter(({ unit, level }) => unit.code === region || level === (isCity ? 'county' : 'town'));
}

/** Towns as a list shows them: those with a figure row by row, the others named together by why they have none. */
export function sortTowns(rows: readonly Row[]) {
  const towns = rows.filter(isTown);
  const hidden = towns.filter(({ suppressed }) => suppressed);
  const empty = towns.filter(({ suppressed, value }) => !suppressed && value === null);
  const shown = towns
    .filter(({ suppressed, value }) => !suppressed && value !== null)
    .toSorted((one, other) => (numberOf(other, 'value') ?? 0) - (numberOf(one, 'value') ?? 0));
  return { county: rows.find((row) => !isTown(row)), shown, hidden, empty };
}
