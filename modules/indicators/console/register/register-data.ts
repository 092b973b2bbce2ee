import type { ElementKind } from '@xinan/indicators';
import type { RegisterHistory, RegisterValue } from '../../contract.ts';

export type CellState = 'missing' | 'current' | 'carried';

/** What holds where, by `element unit`. */
export const valuesByPlace = (values: readonly RegisterValue[]): ReadonlyMap<string, RegisterValue> =>
  new Map(values.map((value) => [`${value.element} ${value.unit}`, value]));

/** A count by month is carried where the month itself has none; a reference value holds until the next. */
export function stateOf(kind: ElementKind, value: RegisterValue | undefined, month: string): CellState {
  if (!value) return 'missing';
  return kind === 'stock' && value.month !== month ? 'carried' : 'current';
}

/** By how much the city's value is off the sum of its counties'; null where it agrees or cannot be told. */
export function gapOf(city: number | undefined, counties: readonly (number | undefined)[]): number | null {
  if (city === undefined || counties.length === 0) return null;
  let sum = 0;
  for (const value of counties) {
    if (value === undefined) return null;
    sum += value;
  }
  return city === sum ? null : city - sum;
}

/** The value that holds in a month, as the history tells. */
export const inForceAt = (history: RegisterHistory, month: string): number | null =>
  history.find((entry) => entry.month <= month && !entry.replaced)?.value ?? null;

/** This month and those before it, newest first: `2026-11`, `2026-10` … */
export function monthsBack(thisMonth: string, count: number): string[] {
  const [year = 0, month = 1] = thisMonth.split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}
