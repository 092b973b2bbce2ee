import { shiftWorkdays as findWorkday } from '@xinan/cn/calendar';
import { addDays, instantAt, type LocalDate } from '@xinan/cn/dates';
import { usualTerms } from '@xinan/city-index/domain';
import type { Random } from '../../random.ts';
import type { CyclePlan } from './plan-cycles.ts';

const officeHour = { least: 8 * 60 + 20, most: 16 * 60 + 50 };
const nightly = 150;

/** When a department reported, reviewed and had its form verified, each on a working day before its deadline. */
export interface BatchDays {
  readonly saveAt: Date;
  readonly submitAt: Date;
  readonly reviewAt: Date;
  readonly verifyAt: Date;
  /** The system's round on the day after the deadline. */
  readonly lapseAt: Date;
  readonly snapshotAt: Date;
}

const found = new Map<string, LocalDate>();
/** Asked for again and again in a cycle, always with the same answer. */
function shiftWorkdays(day: LocalDate, count: number): LocalDate {
  const key = `${day} ${count}`;
  const known = found.get(key) ?? findWorkday(day, count);
  found.set(key, known);
  return known;
}

const minute = (random: Random): number => random.whole(officeHour.least, officeHour.most);
const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);
/** Later on the same day, never into the evening. */
export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
export const workdaysAfter = (day: LocalDate, count: number, random: Random): Date =>
  instantAt(shiftWorkdays(day, count), minute(random));

export function drawBatchDays(random: Random, { period, ...dates }: CyclePlan): BatchDays {
  const savedOn = shiftWorkdays(dates.endsOn, random.whole(2, usualTerms.submit[period.type] - 2));
  const submitOn = earlier(shiftWorkdays(savedOn, random.whole(0, 2)), dates.submitBy);
  const reviewOn = earlier(shiftWorkdays(submitOn, random.whole(1, 2)), dates.reviewBy);
  const verifyOn = earlier(shiftWorkdays(reviewOn, random.whole(1, 4)), dates.verifyBy);
  const saveMinute = minute(random);
  const submitAt =
    submitOn === savedOn ? instantAt(savedOn, saveMinute + 35) : instantAt(submitOn, minute(random));
  return {
    saveAt: instantAt(savedOn, saveMinute),
    submitAt,
    reviewAt: instantAt(reviewOn, minute(random)),
    verifyAt: instantAt(verifyOn, minute(random)),
    lapseAt: instantAt(addDays(dates.submitBy, 1), 10),
    snapshotAt: instantAt(addDays(dates.endsOn, 1), nightly),
  };
}
