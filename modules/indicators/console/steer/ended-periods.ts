import type { LocalDate } from '@xinan/cn/dates';
import { formatPeriod, type Period, type PeriodType, previousPeriod } from '@xinan/indicators';
import { daysOfPeriod } from '../../domain/calendar.ts';

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
