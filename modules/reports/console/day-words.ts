import { addDays, type LocalDate } from '@xinan/cn/dates';
import type { Words } from './figure-words.ts';

/** A day as it is said on the wall: today, yesterday, or `5-03`; a month as `2023-05`. */
export function dayWords(
  { day, grain }: { day: LocalDate; grain: 'day' | 'month' },
  today: LocalDate,
  t: Words,
): string {
  if (grain === 'month') return day.slice(0, 7);
  if (day === today) return t('today');
  if (day === addDays(today, -1)) return t('yesterday');
  return `${Number(day.slice(5, 7))}-${day.slice(8)}`;
}
