import type { MonthNumber } from '@xinan/indicators';

/** The first day of a month, as the database writes months: 24312 → `2026-01-01`. */
export const firstDayOf = (month: MonthNumber): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The month of a local day: `2026-01-31` → 24312. */
export const monthNumberOf = (day: string): MonthNumber =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
