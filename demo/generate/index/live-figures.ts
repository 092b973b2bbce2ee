import {
  daysOfPeriod,
  elementsOf,
  entryOf,
  isLive,
  monthNumberOf,
  sumCells,
  type TownInputs,
} from '@xinan/city-index/domain';
import {
  type CompiledIndicator,
  type CompiledSet,
  computeInputs,
  type IndicatorInput,
  type MonthNumber,
  type Period,
} from '@xinan/indicators';
import { localDateOf } from '@xinan/cn/dates';
import type { DisputeRecord } from '../dispute-record.ts';
import type { FactDay } from '../happening.ts';
import { countyOf } from '../places.ts';
import type { Figures } from './value-model.ts';

/** The city's own records as facts, by county and month. */
export interface LiveRecords {
  readonly facts: readonly FactDay[];
  readonly disputes: readonly DisputeRecord[];
}

/** Whether the demonstration's facts hold all that an indicator counts; registers and places say too little about real counties. */
const isCounted = (compiled: CompiledIndicator): boolean =>
  compiled.indicator.source.type === 'computed' &&
  isLive(compiled) &&
  elementsOf(compiled).every(({ name }) => entryOf(name)?.source.kind === 'facts');

export interface LiveFigures {
  /** What the facts say of towns. */
  readonly townsOf: (period: Period) => TownInputs;
  /** Null where the platform does not count the indicator from facts. */
  readonly figuresOf: (indicator: string, unit: string, period: Period) => Figures | null;
  /** What the first count saw of a cohort that was not complete: without what was resolved after it. */
  readonly firstOf: (
    figures: Figures,
    of: { indicator: string; unit: string; period: Period; asOf: Date },
  ) => Figures;
}

const resolvedIndicator = 'A2-06';

type Place = (regionCode: string) => string;

function readCells(compiled: CompiledSet, facts: readonly FactDay[], place: Place) {
  const metrics = new Set(
    [...compiled.indicators.values()].filter(isCounted).flatMap((one) =>
      elementsOf(one).flatMap(({ name }) => {
        const source = entryOf(name)?.source;
        return source?.kind === 'facts' ? [source.counted.metric] : [];
      }),
    ),
  );
  const cells = facts
    .filter(({ metric }) => metrics.has(metric))
    .map(({ metric, day, regionCode, dims, quantity }) => ({
      metric,
      unit: place(regionCode),
      month: monthNumberOf(day),
      dims,
      quantity,
    }));
  return Map.groupBy(cells, ({ unit, month }) => `${unit} ${month}`);
}
type Cells = ReturnType<typeof readCells>;

/** What a unit's facts say of an element in a month; null where it is not counted from facts. */
const monthly =
  (cells: Cells, unit: string) =>
  ({ name }: { readonly name: string }, at: MonthNumber): number | null => {
    const entry = entryOf(name);
    return entry?.source.kind === 'facts' ? sumCells(entry, cells.get(`${unit} ${at}`) ?? []) : null;
  };

/** Townships of the counties; a place of a zone outside them counts for its county alone. */
const townOf: Place = (regionCode) => regionCode.slice(0, 9);

/** Counts from the facts exactly as the platform's own snapshots count them. */
export function countLive(
  compiled: CompiledSet,
  { facts, disputes }: LiveRecords,
  towns: readonly string[] = [],
): LiveFigures {
  const cells = readCells(compiled, facts, countyOf);
  const townCells = readCells(compiled, facts, townOf);
  const counted = new Set([...compiled.indicators].filter(([, one]) => isCounted(one)).map(([code]) => code));
  const known = new Map<string, ReadonlyMap<string, IndicatorInput>>();
  const inputsOf = (unit: string, period: Period): ReadonlyMap<string, IndicatorInput> => {
    const key = `${unit} ${period.type} ${period.year} ${period.index}`;
    const inputs =
      known.get(key) ??
      computeInputs(compiled, {
        period,
        level: 'county',
        reader: { month: monthly(cells, unit), whole: () => null },
      });
    known.set(key, inputs);
    return inputs;
  };
  const accepted = Map.groupBy(
    disputes.filter(({ acceptedAt, outcome }) => acceptedAt && outcome === 'resolved'),
    ({ regionCode }) => countyOf(regionCode),
  );
  return {
    townsOf: (period) =>
      new Map(
        towns.map((unit) => [
          unit,
          computeInputs(compiled, {
            period,
            level: 'town',
            reader: { month: monthly(townCells, unit), whole: () => null },
          }),
        ]),
      ),
    figuresOf: (code, unit, period) => {
      const input = counted.has(code) ? inputsOf(unit, period).get(code) : undefined;
      return input ? { numerator: input.numerator ?? 0, denominator: input.denominator } : null;
    },
    firstOf: (figures, { indicator, unit, period, asOf }) => {
      if (indicator !== resolvedIndicator) return figures;
      const { startsOn, endsOn } = daysOfPeriod(period);
      const later = (accepted.get(unit) ?? []).filter(({ acceptedAt, effectiveAt, endedAt }) => {
        const resolvedAt = effectiveAt ?? endedAt;
        return isBetween(acceptedAt, [startsOn, endsOn]) && resolvedAt !== null && resolvedAt > asOf;
      });
      return { ...figures, numerator: Math.max(0, figures.numerator - later.length) };
    },
  };
}

const isBetween = (at: Date | null, [from, to]: readonly [string, string]): boolean => {
  const day = at && localDateOf(at);
  return day !== null && day >= from && day <= to;
};
