import type { ElementKind } from '../formula/catalogue.ts';
import type { Shift } from '../formula/tree.ts';
import {
  daysIn,
  type MonthNumber,
  monthsOf,
  monthsToDate,
  type Period,
  previousPeriod,
  samePeriodLastYear,
} from './period.ts';

/** How an element is read, for one unit and one filter. */
export type ElementSource = MonthlySource | DistinctSource;

export interface MonthlySource {
  readonly kind: ElementKind;
  /** The observation of one month, null if there is none. */
  readonly monthly: (month: MonthNumber) => number | null;
  /** How many months back a `ref` value may have come into force; 60 unless told. */
  readonly inForceMonths?: number;
}

/** A distinct count 去重: whoever comes in two months is one, so that months are never added up. */
export interface DistinctSource {
  readonly kind: 'distinct';
  /** Counts once over all these months together; null if it cannot. */
  readonly whole: (months: readonly MonthNumber[]) => number | null;
}

/** The months that a shift means: the previous period, the same a year ago, or the year to date. */
export function shiftedMonths(period: Period, shift: Shift | undefined): MonthNumber[] {
  if (shift === 'prev') return monthsOf(previousPeriod(period));
  if (shift === 'yoy') return monthsOf(samePeriodLastYear(period));
  return shift === 'ytd' ? monthsToDate(period) : monthsOf(period);
}

/**
 * Value of an element over months: `flow` is the sum (null if a month is missing), `stock` the last observation
 * within, `ref` the last one at or before the end, a distinct count what its source counts over all of them.
 */
export function elementValue(source: ElementSource, months: readonly MonthNumber[]): number | null {
  if (source.kind === 'distinct') return source.whole(months);
  if (source.kind === 'flow') return sumOf(months.map(source.monthly));
  const last = months.at(-1) as MonthNumber;
  const reach = source.kind === 'stock' ? months.length : (source.inForceMonths ?? 60);
  for (let back = 0; back < reach; back++) {
    const value = source.monthly(last - back);
    if (value !== null) return value;
  }
  return null;
}

function sumOf(observations: readonly (number | null)[]): number | null {
  let total = 0;
  for (const observation of observations) {
    if (observation === null) return null;
    total += observation;
  }
  return total;
}

/** `period.days` and `period.months` of a period; null for any other name. */
export function periodElement(name: string, months: readonly MonthNumber[]): number | null {
  if (name === 'period.days') return daysIn(months);
  return name === 'period.months' ? months.length : null;
}
