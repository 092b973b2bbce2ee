import { addDays, type LocalDate } from '@xinan/cn/dates';

/** Calendar days in Asia/Shanghai, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** `2023-05`. */
export type Month = string;

const MS_PER_DAY = 86_400_000;
const SHORTEST_TREND_MONTHS = 12;

export const monthOf = (day: LocalDate): Month => day.slice(0, 7);

/** The month `months` later, earlier when negative. */
export function addMonths(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The last day of a month. */
export const lastDayOf = (month: Month): LocalDate => addDays(`${addMonths(month, 1)}-01`, -1);

/** The same day of another month, or its last day where there is none such. */
function sameDayIn(month: Month, day: LocalDate): LocalDate {
  const wanted = `${month}${day.slice(7)}`;
  const last = lastDayOf(month);
  return wanted < last ? wanted : last;
}

/** The twelve months of a year. */
export const monthsOfYear = (year: number): Month[] =>
  Array.from({ length: 12 }, (_, index) => addMonths(`${year}-01`, index));

/** The calendar years that months touch, in order. */
export const yearsOf = (months: readonly Month[]): number[] => [
  ...new Set(months.map((month) => Number(month.slice(0, 4)))),
];

/** The whole calendar year. */
export const yearPeriod = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** How many months lie between a calendar period and the one before it; 0 where it follows no calendar. */
function calendarStep({ from, to }: Period): number {
  if (from.endsWith('-01-01') && from.slice(0, 4) === to.slice(0, 4)) return 12;
  if (from.endsWith('-01') && monthOf(from) === monthOf(to)) return 1;
  return 0;
}

/**
 * The period to compare with: a year, also one still running, with the same days of the year before, a month with
 * the month before, any other with as many days right before it.
 */
export function previousPeriod(period: Period): Period {
  const months = calendarStep(period);
  if (months === 0) {
    const days = (Date.parse(period.to) - Date.parse(period.from)) / MS_PER_DAY + 1;
    return { from: addDays(period.from, -days), to: addDays(period.from, -1) };
  }
  const shift = (day: LocalDate): LocalDate => sameDayIn(addMonths(monthOf(day), -months), day);
  const wholeMonth = period.to === lastDayOf(monthOf(period.to));
  const to = wholeMonth ? lastDayOf(addMonths(monthOf(period.to), -months)) : shift(period.to);
  return { from: shift(period.from), to };
}

/** The months a trend shows: those of the period, and never fewer than the twelve up to its end. */
export function trendMonths({ from, to }: Period): Month[] {
  const last = monthOf(to);
  const earliest = addMonths(last, 1 - SHORTEST_TREND_MONTHS);
  const months: Month[] = [];
  for (
    let month = monthOf(from) < earliest ? monthOf(from) : earliest;
    month <= last;
    month = addMonths(month, 1)
  )
    months.push(month);
  return months;
}

/** Sums daily quantities by month; a month without any is 0. Days outside the months are left out. */
export function trendByMonth(
  facts: readonly { readonly day: LocalDate; readonly quantity: number }[],
  months: readonly Month[],
): { period: Month; value: number }[] {
  const sums = new Map(months.map((month) => [month, 0]));
  for (const { day, quantity } of facts) {
    const month = monthOf(day);
    const before = sums.get(month);
    if (before !== undefined) sums.set(month, before + quantity);
  }
  return months.map((month) => ({ period: month, value: sums.get(month) ?? 0 }));
}
