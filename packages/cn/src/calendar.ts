import chinaDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import {
  addDays,
  endOfLocalDate,
  instantAt,
  type LocalDate,
  localDateOf,
  localMinuteOf,
  weekdayOf,
} from './local-date.ts';

/**
 * Working days after the State Council's yearly notices, swapped days (调休) included. The lists come from the
 * library chinese-days; its functions are left aside because they answer one day off west of Greenwich.
 * Outside the published years the week is plain Monday to Friday: see `calendarKnownUntil`.
 */
const HOLIDAYS = new Map(Object.entries(chinaDays.holidays));
const SWAPPED_WORKDAYS = new Map(Object.entries(chinaDays.workdays));
const YEARS = [...HOLIDAYS.keys()].map((date) => date.slice(0, 4)).sort();

/** First and last day on which the calendar is published; later days are a guess until the data is renewed. */
export const calendarKnownFrom: LocalDate = `${YEARS.at(0)}-01-01`;
export const calendarKnownUntil: LocalDate = `${YEARS.at(-1)}-12-31`;

/** Minutes of the local day in which offices are open: 8:00–12:00 and 14:30–17:30. */
export const OFFICE_HOURS: readonly OfficeSpan[] = [
  { fromMinute: 480, toMinute: 720 },
  { fromMinute: 870, toMinute: 1050 },
];
export type OfficeSpan = { fromMinute: number; toMinute: number };

/** A statutory or house term. Minutes and hours may be fractions; days and workdays are whole and not negative. */
export type Term = { kind: 'minutes' | 'hours' | 'days' | 'workdays'; amount: number };

/** Whether the day lies in the published years. */
export function isCalendarKnown(date: LocalDate): boolean {
  return date >= calendarKnownFrom && date <= calendarKnownUntil;
}

/** Whether offices work on the day. A date is taken as such, an instant as its day in Shanghai. */
export function isWorkday(day: LocalDate | Date): boolean {
  const date = typeof day === 'string' ? day : localDateOf(day);
  if (SWAPPED_WORKDAYS.has(date)) return true;
  return weekdayOf(date) <= 5 && !HOLIDAYS.has(date);
}

/** The festival that makes the day a holiday or a swapped working day ('春节'), `null` for an ordinary day. */
export function festivalOf(date: LocalDate): { zh: string; en: string } | null {
  const entry = HOLIDAYS.get(date) ?? SWAPPED_WORKDAYS.get(date);
  const [en, zh] = entry?.split(',') ?? [];
  return en && zh ? { zh, en } : null;
}

/** The n-th working day after the date (before it when negative). 0 is the date itself, working or not. */
export function shiftWorkdays(date: LocalDate, count: number): LocalDate {
  if (!Number.isInteger(count)) throw new RangeError('whole number of working days expected');
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

/** The same time of day on the n-th working day after (before) the instant's day. */
export function addWorkdays(instant: Date, count: number): Date {
  return instantAt(shiftWorkdays(localDateOf(instant), count), localMinuteOf(instant));
}

/**
 * Office minutes from one instant to another, fractions kept; negative when `to` is earlier.
 * @param options.hours the office's own hours, ascending and not overlapping; default `OFFICE_HOURS`.
 */
export function workingMinutesBetween(
  from: Date,
  to: Date,
  options: { hours?: readonly OfficeSpan[] } = {},
): number {
  if (to < from) return -workingMinutesBetween(to, from, options);
  const hours = options.hours ?? OFFICE_HOURS;
  const lastDate = localDateOf(to);
  let minutes = 0;
  for (let date = localDateOf(from); date <= lastDate; date = addDays(date, 1)) {
    if (!isWorkday(date)) continue;
    const opens = date === localDateOf(from) ? localMinuteOf(from) : 0;
    const closes = date === lastDate ? localMinuteOf(to) : 1440;
    for (const span of hours) {
      minutes += Math.max(0, Math.min(closes, span.toMinute) - Math.max(opens, span.fromMinute));
    }
  }
  return minutes;
}

/**
 * When a term that starts at an instant runs out. Source: 民法典 (2020) Articles 200–204.
 * - minutes, hours: counted from the start itself (201 II), round the clock, holidays included.
 * - days: the day of the start is not counted (201 I); the term ends at 24:00 of its last day, and if that day is
 *   a holiday, of the first working day after it (203).
 * - workdays: the end of the n-th working day after the day of the start.
 * 24:00 is given as local 23:59:59.999. Throws RangeError for a negative amount or a fraction of a day.
 */
export function deadline(start: Date, term: Term): Date {
  if (!(term.amount >= 0) || term.amount === Infinity) throw new RangeError('amount must not be negative');
  switch (term.kind) {
    case 'minutes':
      return new Date(start.getTime() + term.amount * 60_000);
    case 'hours':
      return new Date(start.getTime() + term.amount * 3_600_000);
    case 'days':
      return endOfLocalDate(workdayFrom(addDays(localDateOf(start), wholeDays(term.amount))));
    case 'workdays':
      return endOfLocalDate(workdayFrom(shiftWorkdays(localDateOf(start), wholeDays(term.amount))));
  }
}

function wholeDays(amount: number): number {
  if (!Number.isInteger(amount)) throw new RangeError('whole days expected');
  return amount;
}

/** The day itself when it is worked, otherwise the next working day. */
function workdayFrom(date: LocalDate): LocalDate {
  return isWorkday(date) ? date : shiftWorkdays(date, 1);
}
