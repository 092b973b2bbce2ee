import { isSmall, houseThreshold } from '@xinan/figures';
import {
  type CompiledSet,
  formatPeriod,
  monthsToDate,
  parseFormula,
  type Period,
  previousPeriod,
  samePeriodLastYear,
  shiftedMonths,
} from '@xinan/indicators';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { readKnownValues as route } from '../../contract.ts';
import { entryOf, hiddenCells, periodOf } from '../../domain.ts';
import { readElements } from '../elements/read-elements.ts';
import { type NamedUnit, readUnits } from '../places/read-units.ts';
import { readSet } from './read-set.ts';

type Answer = OutputOf<typeof route>;
type Known = Answer['values'][number];
type Basis = InputOf<typeof route>['body']['basis'];

/** A figure of one unit, before it is told. */
interface Found {
  readonly value: number | null;
  readonly hidden: boolean;
  readonly from: 'reported' | 'counted';
  /** People's cases stand behind it. */
  readonly counted: boolean;
}
type Element = NonNullable<ReturnType<typeof elementOf>>;

/** The element a name of a formula means; nothing for other indicators and for what cannot be read. */
function elementOf(name: string) {
  const parsed = parseFormula(name);
  return parsed.ok && parsed.tree.kind === 'element' ? parsed.tree : undefined;
}

const shiftedPeriod = (period: Period, shift: Element['shift']): Period | null => {
  if (shift === 'prev') return previousPeriod(period);
  if (shift === 'yoy') return samePeriodLastYear(period);
  return shift === 'ytd' ? null : period;
};

interface Cell {
  readonly unit: string;
  readonly code: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.every((value) => value !== null) ? values.reduce((sum, value) => sum + value, 0) : null;

/** What the counties answered, summed, where the city does not answer itself. */
function withSums(cells: readonly Cell[], units: readonly NamedUnit[]): Cell[] {
  const [city] = units;
  const sums = [...Map.groupBy(cells, ({ code }) => code)].flatMap(([code, all]) => {
    if (!city || all.some(({ unit }) => unit === city.code) || all.length < units.length - 1) return [];
    return [
      {
        unit: city.code,
        code,
        numerator: sumOf(all.map(({ numerator }) => numerator)),
        denominator: sumOf(all.map(({ denominator }) => denominator)),
      },
    ];
  });
  return [...cells, ...sums];
}

/** What departments reported and snapshots froze for a period, by the element that a part of an indicator is; of one unit. */
async function readReported(
  tx: ActorTx,
  words: string,
  { unit, units }: { unit: string; units: readonly NamedUnit[] },
): Promise<(name: string) => Found | undefined> {
  const rows = await tx.all(
    tx.db
      .selectFrom('indicator_tasks')
      .innerJoin('indicator_cycles', 'indicator_cycles.id', 'indicator_tasks.cycle_id')
      .select(['set_id', 'indicator', 'unit_code', 'numerator', 'denominator'])
      .where('indicator_tasks.period', '=', words)
      .where('not_applicable', '=', false),
  );
  const found = new Map<string, Found>();
  for (const [setId, tasks] of Map.groupBy(rows, ({ set_id }) => set_id)) {
    const { indicators } = await readSet(tx, setId);
    const counted = countedOf(indicators);
    const cells = withSums(
      tasks.map((task) => ({ ...task, unit: task.unit_code, code: task.indicator })),
      units,
    );
    const hidden = hiddenCells(cells, { counted, whole: units[0]?.code ?? '' });
    for (const cell of cells.filter((one) => one.unit === unit)) {
      const compiled = indicators.get(cell.code);
      const keep = (name: string | undefined, value: number | null) => {
        if (name === undefined || value === null || found.get(name)?.hidden === false) return;
        const isCounted = counted.has(cell.code);
        found.set(name, {
          value,
          hidden: hidden.has(`${unit} ${cell.code}`),
          from: isCounted ? 'counted' : 'reported',
          counted: isCounted,
        });
      };
      keep(compiled?.numerator.text, cell.numerator);
      keep(compiled?.denominator?.text, cell.denominator);
    }
  }
  return (name) => found.get(name);
}

const countedOf = (indicators: CompiledSet['indicators']): ReadonlySet<string> =>
  new Set(
    [...indicators].flatMap(([code, { indicator }]) => (indicator.source.type === 'computed' ? code : [])),
  );

/** What the platform counts itself and the register holds, for elements no indicator has as a part. */
async function readCounted(
  tx: ActorTx,
  elements: readonly Element[],
  { unit, units, period, basis }: { unit: string; units: readonly NamedUnit[]; period: Period; basis: Basis },
): Promise<(element: Element) => Found | undefined> {
  const monthsFor = ({ shift }: Element) =>
    basis === 'year_to_date' && shift === undefined ? monthsToDate(period) : shiftedMonths(period, shift);
  const months = elements.flatMap(monthsFor);
  const codes = units.map(({ code }) => code);
  const reader = await readElements(tx, {
    elements: elements.map(({ name }) => name),
    units: codes,
    from: Math.min(...months),
    to: Math.max(...months),
  });
  return (element) => {
    const entry = entryOf(element.name);
    if (!entry) return undefined;
    const counted = entry.source.kind === 'facts';
    const code = element.name;
    const cells = codes.map((one) => ({
      unit: one,
      code,
      numerator: reader.value(one, element, monthsFor(element)),
      denominator: null,
    }));
    const hidden = hiddenCells(cells, { counted: new Set(counted ? [code] : []), whole: codes[0] ?? '' });
    const value = cells.find((cell) => cell.unit === unit)?.numerator ?? null;
    return { value, hidden: hidden.has(`${unit} ${code}`), from: 'counted', counted };
  };
}

/** Two counts that differ by a few would tell of those few: the smaller one is hidden. */
const isGivenAway = (one: Found, all: readonly Found[]): boolean =>
  one.counted &&
  all.some(
    (other) =>
      other.counted &&
      other.value !== null &&
      one.value !== null &&
      other.value > one.value &&
      isSmall(other.value - one.value, houseThreshold),
  );

/**
 * 试算取数: what is known of the figures that a formula names, for one unit and period: as departments reported it, as snapshots
 * froze it, else as the platform counts it. Small counts are hidden here as in every result of the index.
 */
export async function readKnownValues(tx: ActorTx, { body }: InputOf<typeof route>): Promise<Answer> {
  const units = await readUnits(tx);
  const unit = body.unit ?? units[0]?.code ?? '';
  if (!units.some(({ code }) => code === unit)) throw new DomainError('record.not_found');
  const period = periodOf(body.period);
  const elements = body.names.flatMap((name) => elementOf(name) ?? []);
  const reportedOf = new Map<string, Awaited<ReturnType<typeof readReported>>>();
  for (const { shift } of elements) {
    const words = shiftedPeriod(period, shift);
    if (words && !reportedOf.has(formatPeriod(words)))
      reportedOf.set(formatPeriod(words), await readReported(tx, formatPeriod(words), { unit, units }));
  }
  const isWaiting = ({ name }: Element): boolean => !entryOf(name);
  const counted = elements.some((element) => !isWaiting(element))
    ? await readCounted(tx, elements, { unit, units, period, basis: body.basis })
    : () => undefined;
  const find = (name: string): Found | undefined => {
    const element = elementOf(name);
    if (!element) return undefined;
    const words = shiftedPeriod(period, element.shift);
    const reported =
      words && element.filters.length === 0 ? reportedOf.get(formatPeriod(words))?.(element.name) : undefined;
    return reported ?? counted(element);
  };
  const found = body.names.map((name) => [name, find(name)] as const);
  const all = found.flatMap(([, one]) => one ?? []);
  return {
    unit,
    units: units.map(({ code, name }) => ({ code, name })),
    values: found.map(([name, one]): Known => {
      if (!one || one.value === null) return { name, value: null, hidden: false, from: null };
      const hidden = one.hidden || isGivenAway(one, all);
      return { name, value: hidden ? null : one.value, hidden, from: one.from };
    }),
  };
}
