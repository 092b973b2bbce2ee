import { shiftWorkdays } from '@xinan/cn/calendar';
import type { LocalDate } from '@xinan/cn/dates';
import { formatPeriod, type Period, type PeriodType } from '@xinan/indicators';
import { cycleDates, periodTypeOfTerm, type TermDays, type TermKey, termsOf } from '../../domain.ts';

/** What a term comes to in a cycle of today. */
export interface TermExample {
  /** null: of no certain period. */
  readonly period: string | null;
  readonly from: LocalDate;
  readonly on: LocalDate;
}

const periodOn = (today: LocalDate, type: PeriodType): Period => {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return { type, year, index: type === 'year' ? 1 : type === 'quarter' ? Math.ceil(month / 3) : month };
};

/** The dates of a term for the period that runs today: of a stage, those of the monthly cycle. */
export function exampleOf(key: TermKey, days: TermDays, today: LocalDate): TermExample {
  if (key === 'amend') return { period: null, from: today, on: shiftWorkdays(today, days.amend) };
  const period = periodOn(today, periodTypeOfTerm(key) ?? 'month');
  const dates = cycleDates(period, termsOf(days));
  const { endsOn, submitBy, reviewBy, verifyBy, scoreBy } = dates;
  const spans: Readonly<Record<Exclude<TermKey, 'amend'>, readonly [LocalDate, LocalDate]>> = {
    month: [endsOn, submitBy],
    quarter: [endsOn, submitBy],
    year: [endsOn, submitBy],
    review: [submitBy, reviewBy],
    verify: [reviewBy, verifyBy],
    score: [verifyBy, scoreBy],
    appeal: [scoreBy, shiftWorkdays(scoreBy, days.appeal)],
  };
  const [from, on] = spans[key];
  return { period: formatPeriod(period), from, on };
}

/** Whether the example is of a kind of period, rather than of a stage of the monthly cycle. */
export const isOfPeriod = (key: TermKey): boolean => periodTypeOfTerm(key) !== null;
