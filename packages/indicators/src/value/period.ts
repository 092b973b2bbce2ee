export type PeriodType = 'month' | 'quarter' | 'year';

/** A calendar period; `index` 1–12 of a month, 1–4 of a quarter, 1 of a year. */
export interface Period {
  readonly type: PeriodType;
  readonly year: number;
  readonly index: number;
}

/** Months in a period of each type. */
export const monthsIn: Readonly<Record<PeriodType, number>> = { month: 1, quarter: 3, year: 12 };
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads `2026-03`, `2026Q1` or `2026`; null for anything else. */
export function parsePeriod(words: string): Period | null {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])|Q([1-4]))?$/.exec(words);
  if (!found) return null;
  const year = Number(found[1]);
  if (found[2]) return { type: 'month', year, index: Number(found[2]) };
  return found[3] ? { type: 'quarter', year, index: Number(found[3]) } : { type: 'year', year, index: 1 };
}

/** The reverse of `parsePeriod`. */
export function formatPeriod({ type, year, index }: Period): string {
  if (type === 'year') return String(year);
  return type === 'quarter' ? `${year}Q${index}` : `${year}-${String(index).padStart(2, '0')}`;
}

/** Months since year 0: 12 × year + month − 1. */
export type MonthNumber = number;

/** The months of a period in order. */
export function monthsOf({ type, year, index }: Period): MonthNumber[] {
  const length = monthsIn[type];
  return Array.from({ length }, (_, i) => 12 * year + (index - 1) * length + i);
}

/** From January of its year to the last month of the period. */
export function monthsToDate(period: Period): MonthNumber[] {
  return Array.from({ length: period.index * monthsIn[period.type] }, (_, i) => 12 * period.year + i);
}

/** Months from the end of one period to the end of another; below 0 if the other ends first. */
export const ageInMonths = (from: Period, to: Period): number => endOf(to) - endOf(from);

const endOf = ({ type, year, index }: Period): MonthNumber => 12 * year + index * monthsIn[type];

/** The period of the same type before this one. */
export function previousPeriod({ type, year, index }: Period): Period {
  return index > 1 ? { type, year, index: index - 1 } : { type, year: year - 1, index: 12 / monthsIn[type] };
}

/** The same period of the year before. */
export const samePeriodLastYear = (period: Period): Period => ({ ...period, year: period.year - 1 });

/** Days in these months of the Gregorian calendar. */
export function daysIn(months: readonly MonthNumber[]): number {
  return months.reduce((days, month) => days + daysInMonth(Math.floor(month / 12), month % 12), 0);
}

function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 1 && isLeapYear ? 29 : (lengths[month] as number);
}
