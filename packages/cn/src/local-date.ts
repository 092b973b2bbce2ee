/**
 * Calendar dates of China as text 'YYYY-MM-DD', and their borders as instants.
 * The zone is always Asia/Shanghai (UTC+8, no summer time), wherever the code runs.
 */
export type LocalDate = string;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const OFFSET_MS = 8 * 60 * MINUTE_MS;

/** True for a real calendar day written 'YYYY-MM-DD' (29 February only in leap years). */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

function dayNumber(date: LocalDate): number {
  if (!isLocalDate(date)) throw new RangeError(`not a date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The Chinese calendar day on which the instant falls. */
export function localDateOf(instant: Date): LocalDate {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** Minutes since local midnight, 0–1439 and the fraction of the running minute. */
export function localMinuteOf(instant: Date): number {
  return ((((instant.getTime() + OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS;
}

/** The instant `minute` minutes after the local midnight that opens the day. Throws RangeError for no date. */
export function instantAt(date: LocalDate, minute = 0): Date {
  return new Date(dayNumber(date) * DAY_MS - OFFSET_MS + minute * MINUTE_MS);
}

/** The last millisecond of the day, local 23:59:59.999: how this package writes "24:00 of that day". */
export function endOfLocalDate(date: LocalDate): Date {
  return new Date(instantAt(date).getTime() + DAY_MS - 1);
}

/** The date `days` calendar days later (earlier when negative; whole numbers). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** Day of the week: 1 Monday … 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}
