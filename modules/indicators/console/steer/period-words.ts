import type { LocalDate } from '@xinan/cn/dates';
import { formatPeriod, type Period, type PeriodType, parsePeriod, previousPeriod } from '@xinan/indicators';
import { daysOfPeriod } from '../../domain/calendar.ts';

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** `2026年10月` / `October 2026`; a word that is no period is shown as it is. */
export function namePeriod(word: string, locale: 'zh' | 'en'): string {
  const period = parsePeriod(word);
  if (!period) return word;
  const { type, year, index } = period;
  if (type === 'year') return locale === 'zh' ? `${year}年度` : `Year ${year}`;
  if (type === 'quarter') return locale === 'zh' ? `${year}年第${index}季度` : `Q${index} ${year}`;
  return locale === 'zh' ? `${year}年${index}月` : `${monthNames[index - 1] ?? ''} ${year}`;
}

const periodOn = (today: LocalDate, type: PeriodType): Period => {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return { type, year, index: type === 'year' ? 1 : type === 'quarter' ? Math.ceil(month / 3) : month };
};

/** The latest periods of a kind that are over by `today` (inclusive of none that still runs), newest first. */
export function endedPeriods(today: LocalDate, type: PeriodType, { count }: { count: number }): string[] {
  const ended: string[] = [];
  let period = periodOn(today, type);
  while (ended.length < count) {
    if (daysOfPeriod(period).endsOn < today) ended.push(formatPeriod(period));
    period = previousPeriod(period);
  }
  return ended;
}
