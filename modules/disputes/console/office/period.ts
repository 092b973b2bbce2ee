import { lastDayOf, type Period, yearPeriod } from '@xinan/figures';

const earliestYear = 2018;

/** Reads a year and a month of an address; anything else is the running year. */
export function readPeriodChoice(
  { year, month }: { readonly year?: string | undefined; readonly month?: string | undefined },
  today: string,
): { readonly year: number; readonly month: number | null } {
  const wanted = /^20\d{2}$/.test(year ?? '') ? Number(year) : Number(today.slice(0, 4));
  return { year: wanted, month: /^([1-9]|1[0-2])$/.test(month ?? '') ? Number(month) : null };
}

/** The days of a choice; a running year or month ends today, so that its span can be read. */
export function periodOf(
  choice: { readonly year: number; readonly month: number | null },
  today: string,
): Period {
  const month = `${choice.year}-${String(choice.month ?? 1).padStart(2, '0')}`;
  const whole =
    choice.month === null ? yearPeriod(choice.year) : { from: `${month}-01`, to: lastDayOf(month) };
  return whole.from <= today && today < whole.to ? { from: whole.from, to: today } : whole;
}

/** Years on offer, the newest first. */
export const yearsUpTo = (today: string): number[] =>
  Array.from(
    { length: Number(today.slice(0, 4)) - earliestYear + 1 },
    (_, back) => Number(today.slice(0, 4)) - back,
  );
