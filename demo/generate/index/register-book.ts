import { monthNumberOf } from '@xinan/city-index/domain';
import { type MonthNumber, monthsOf, type Period } from '@xinan/indicators';
import type { ElementValueRecord } from '../element-values.ts';

/** Values that the data office recorded, as they were in force. */
export interface RegisterBook {
  /** The last value up to the end of the period, else the first one there is; null where there is none at all. */
  readonly valueOf: (element: string, unit: string, period: Period) => number | null;
}

export function openRegisters(values: readonly ElementValueRecord[]): RegisterBook {
  const series = new Map<string, { readonly month: MonthNumber; readonly value: number }[]>();
  for (const { element, unit, month, value } of values) {
    const key = `${element} ${unit}`;
    const known = series.get(key) ?? [];
    known.push({ month: monthNumberOf(month), value });
    series.set(key, known);
  }
  return {
    valueOf: (element, unit, period) => {
      const known = series.get(`${element} ${unit}`) ?? [];
      const last = monthsOf(period).at(-1) ?? 0;
      return (known.findLast(({ month }) => month <= last) ?? known[0])?.value ?? null;
    },
  };
}
