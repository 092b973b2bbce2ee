import { regionLevel } from '@xinan/cn/regions';
import type { MonthNumber } from '@xinan/indicators';
import { elementEntries } from './catalogue.ts';
import type { ElementEntry } from './entry.ts';

/** Facts of one month in one unit, summed by the dimensions that elements need. */
export interface FactCell {
  readonly metric: string;
  readonly unit: string;
  readonly month: MonthNumber;
  readonly dims: Readonly<Record<string, string | number>>;
  readonly quantity: number;
}

/** A filter of a formula: `disputes.accepted[type=family]`. */
export interface AskedFilter {
  readonly dimension: string;
  readonly value: string;
}

/** An element as a formula names it. */
export interface AskedElement {
  readonly name: string;
  readonly filters?: readonly AskedFilter[];
}

const entries: ReadonlyMap<string, ElementEntry> = new Map(elementEntries.map((entry) => [entry.id, entry]));

/** The catalogue's entry of an element; undefined for a name it does not have. */
export const entryOf = (id: string): ElementEntry | undefined => entries.get(id);

/** The grouping under which facts are summed for elements; migrations name it. */
export const elementGrouping = 'element';

const small: readonly string[] = ['township', 'village', 'grid'];

/** Whether an element may be told for a unit of this code. */
export const isTold = ({ lowest }: ElementEntry, unit: string): boolean =>
  lowest !== 'county' || !small.includes(regionLevel(unit));

/** Whether a formula may ask for the element with these filters. */
export const mayFilter = ({ source }: ElementEntry, filters: readonly AskedFilter[]): boolean =>
  filters.length === 0 ||
  (source.kind === 'facts' && filters.every(({ dimension }) => source.filters?.includes(dimension)));

/** Sums the cells of one unit and month that an element counts; cells of other metrics are passed over. */
export function sumCells(
  { source }: ElementEntry,
  cells: readonly FactCell[],
  filters: readonly AskedFilter[] = [],
): number {
  if (source.kind !== 'facts') return 0;
  const { metric, where = {} } = source.counted;
  const fits = ({ dims }: FactCell): boolean =>
    Object.entries(where).every(([dim, words]) => words.includes(String(dims[dim]))) &&
    filters.every(({ dimension, value }) => String(dims[dimension]) === value);
  return cells.reduce((sum, cell) => (cell.metric === metric && fits(cell) ? sum + cell.quantity : sum), 0);
}
