import { addDays, type LocalDate } from '@xinan/cn/dates';
import { monthOf, type Period, yearPeriod } from '@xinan/figures';

/** What can be picked; any other word is a year such as `2023`. */
export const namedPeriods = ['this-year', 'last-year', 'this-month', 'last-30-days'] as const;
export type PeriodChoice = (typeof namedPeriods)[number] | `${number}`;

const EARLIEST_YEAR = 2018;

/** Reads the part of an address; anything unknown is this year. */
export function readPeriodChoice(word: string | undefined): PeriodChoice {
  if (word !== undefined && /^20\d{2}$/.test(word)) return word as PeriodChoice;
  return namedPeriods.find((name) => name === word) ?? 'this-year';
}

/** The days of a choice; a running year or month ends today. */
export function periodOf(choice: PeriodChoice, today: LocalDate): Period {
  const thisYear = Number(today.slice(0, 4));
  if (choice === 'last-30-days') return { from: addDays(today, -29), to: today };
  if (choice === 'this-month') return { from: `${monthOf(today)}-01`, to: today };
  if (choice === 'last-year') return yearPeriod(thisYear - 1);
  const year = choice === 'this-year' ? thisYear : Number(choice);
  return year === thisYear ? { from: `${year}-01-01`, to: today } : yearPeriod(year);
}

/** Years on offer, the newest first. */
export function yearsUpTo(today: LocalDate): number[] {
  const thisYear = Number(today.slice(0, 4));
  return Array.from({ length: thisYear - EARLIEST_YEAR + 1 }, (_, back) => thisYear - back);
}
