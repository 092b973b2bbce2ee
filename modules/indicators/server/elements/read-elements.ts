import { localDateOf } from '@xinan/cn/dates';
import { type MonthlySource, elementValue, type MonthNumber, periodElement } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import {
  type AskedElement,
  type ElementEntry,
  entryOf,
  type FactCell,
  isTold,
  mayFilter,
  monthNumberOf,
  sumCells,
} from '../../domain.ts';
import { countNow } from './count-now.ts';
import { type ElementValue, findCells, findValues, type Span } from './store.ts';

export interface ElementsWanted extends Span {
  /** Ids of the catalogue; unknown ones are passed over. */
  readonly elements: readonly string[];
}

/** What was read, by unit. */
export interface ElementReader {
  /**
   * The monthly observations of an element in a unit, for `elementValue`. Null where there can be none: it was not asked
   * for, waits for its module, may not be told there, or knows no such filter.
   */
  source(unit: string, element: AskedElement): MonthlySource | null;
  /** Its value over months, as `computeInputs` asks; null where there is none. */
  value(unit: string, element: AskedElement, months: readonly MonthNumber[]): number | null;
}

/** How far back a reference value may have come into force. */
const inForceMonths = 60;

const placeOf = (unit: string, month: MonthNumber): string => `${unit}|${month}`;

const keptOf = (values: readonly ElementValue[]): ReadonlyMap<string, number> =>
  new Map(values.map(({ element, unit, month, value }) => [`${element}|${placeOf(unit, month)}`, value]));

interface Observed {
  readonly wanted: Span;
  readonly thisMonth: MonthNumber;
  readonly cells: ReadonlyMap<string, readonly FactCell[]>;
  readonly kept: ReadonlyMap<string, number>;
}

// Nothing is known of a month that was not asked for, and nothing of one that lies ahead, though facts may stand there.
function observe(
  { wanted, thisMonth, cells, kept }: Observed,
  entry: ElementEntry,
  { unit, filters = [] }: { unit: string; filters?: AskedElement['filters'] },
): MonthlySource['monthly'] {
  if (entry.source.kind !== 'facts')
    return (month) => kept.get(`${entry.id}|${placeOf(unit, month)}`) ?? null;
  return (month) =>
    month < wanted.from || month > wanted.to || month > thisMonth
      ? null
      : sumCells(entry, cells.get(placeOf(unit, month)) ?? [], filters);
}

/** By the entries asked for: facts in one statement, what was kept in another, and what stands now if this month is asked for. */
async function readAll(
  tx: ActorTx,
  entries: readonly ElementEntry[],
  { wanted, thisMonth }: { wanted: Span; thisMonth: MonthNumber },
): Promise<Observed> {
  const metrics = entries.flatMap(({ source }) => (source.kind === 'facts' ? [source.counted.metric] : []));
  const cells = await findCells(tx, [...new Set(metrics)], wanted);
  const keptIds = entries.flatMap(({ id, source }) =>
    source.kind === 'standing' || source.kind === 'register' ? [id] : [],
  );
  const kept = await findValues(tx, keptIds, { ...wanted, from: wanted.from - inForceMonths });
  const isNow = wanted.from <= thisMonth && thisMonth <= wanted.to;
  const now = isNow ? await countNow(tx, entries, { units: wanted.units, month: thisMonth }) : [];
  return {
    wanted,
    thisMonth,
    cells: Map.groupBy(cells, ({ unit, month }) => placeOf(unit, month)),
    kept: keptOf([...kept, ...now]),
  };
}

/**
 * Reads data elements for units and months, as far as the actor's area reaches. The cost grows with units, months and
 * elements, never with what was counted. A month without facts is 0; a waiting element has no value.
 */
export async function readElements(
  tx: ActorTx,
  { elements, ...wanted }: ElementsWanted,
): Promise<ElementReader> {
  const entries = [...new Set(elements)].flatMap((id) => entryOf(id) ?? []);
  const asked = new Map(entries.map((entry) => [entry.id, entry]));
  const thisMonth = monthNumberOf(localDateOf(tx.now));
  const observed = await readAll(tx, entries, { wanted, thisMonth });
  const units = new Set(wanted.units);
  const source: ElementReader['source'] = (unit, { name, filters = [] }) => {
    const entry = asked.get(name);
    if (!entry || !units.has(unit) || !isTold(entry, unit) || !mayFilter(entry, filters)) return null;
    if (entry.source.kind === 'waits' || entry.source.kind === 'platform') return null;
    return { kind: entry.kind, monthly: observe(observed, entry, { unit, filters }), inForceMonths };
  };
  return {
    source,
    value: (unit, element, months) => {
      const ofPeriod = periodElement(element.name, months);
      const found = ofPeriod === null ? source(unit, element) : null;
      return found ? elementValue(found, months) : ofPeriod;
    },
  };
}
