import { shiftWorkdays } from '@xinan/cn/calendar';
import { type LocalDate } from '@xinan/cn/dates';
import { monthsOf, type Period, type PeriodType } from '@xinan/indicators';

/** Working days of an evaluation cycle (method, section 3.2); a city may set its own. */
export interface CycleTerms {
  /** After the end of the period, until departments have submitted. */
  readonly submit: Readonly<Record<PeriodType, number>>;
  readonly review: number;
  readonly verify: number;
  readonly score: number;
  readonly appeal: number;
  /** For amending what a verifier queried. */
  readonly amend: number;
}

export const usualTerms: CycleTerms = {
  submit: { month: 8, quarter: 12, year: 30 },
  review: 2,
  verify: 5,
  score: 2,
  appeal: 5,
  amend: 5,
};

export interface CycleDates {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly submitBy: LocalDate;
  readonly reviewBy: LocalDate;
  readonly verifyBy: LocalDate;
  readonly scoreBy: LocalDate;
}

const isoDay = (year: number, month: number, day: number): LocalDate =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** First and last day of a period. */
export function daysOfPeriod(period: Period): { startsOn: LocalDate; endsOn: LocalDate } {
  const months = monthsOf(period);
  const [first, last] = [months[0] as number, months.at(-1) as number];
  return {
    startsOn: isoDay(Math.floor(first / 12), first % 12, 1),
    endsOn: isoDay(Math.floor(last / 12), (last % 12) + 1, 0),
  };
}

/** The calendar of a cycle, in working days after the end of its period, swapped days included. */
export function cycleDates(period: Period, terms: CycleTerms = usualTerms): CycleDates {
  const { startsOn, endsOn } = daysOfPeriod(period);
  const submitBy = shiftWorkdays(endsOn, terms.submit[period.type]);
  const reviewBy = shiftWorkdays(submitBy, terms.review);
  const verifyBy = shiftWorkdays(reviewBy, terms.verify);
  return { startsOn, endsOn, submitBy, reviewBy, verifyBy, scoreBy: shiftWorkdays(verifyBy, terms.score) };
}

/**
 * Days after the end of a period until the cohort of an element is complete: a dispute accepted on the last day may be settled
 * for another thirty days. Until then a value that rests on it is provisional.
 */
export const cohortDays: Readonly<Record<string, number>> = {
  'disputes.resolved': 30,
  'disputes.with_psych': 30,
};
