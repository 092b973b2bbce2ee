import { festivalOf } from '@xinan/cn/calendar';
import { addDays, instantAt, type LocalDate, weekdayOf } from '@xinan/cn/dates';
import { type Random, weightedPicker } from '../random.ts';

/** Monday first. */
const weekdayWeights = [1.15, 1.1, 1.1, 1.05, 0.95, 0.8, 0.88];
/** January first. */
const monthWeights = [0.8, 0.75, 1.1, 1, 1.1, 1.1, 0.85, 0.85, 1.15, 1.2, 1.05, 0.95];
/** Weeks in which the city calls people to look after their minds. */
const campaigns: readonly { readonly from: string; readonly to: string; readonly factor: number }[] = [
  { from: '03-20', to: '03-31', factor: 1.4 },
  { from: '05-20', to: '05-28', factor: 1.6 },
  { from: '06-01', to: '06-10', factor: 1.3 },
  { from: '10-08', to: '10-15', factor: 2.1 },
];
const festivalFactor = 0.55;

/** Weights of the 24 hours of a day. */
export const assessmentHours = [
  5, 3, 2, 1, 1, 1, 3, 6, 14, 22, 24, 18, 17, 14, 20, 22, 18, 16, 17, 24, 32, 34, 26, 13,
];
export const crisisHours = [
  11, 9, 7, 5, 4, 3, 4, 6, 10, 13, 14, 12, 10, 9, 12, 14, 13, 12, 12, 15, 18, 21, 20, 16,
];

function dayWeight(date: LocalDate): number {
  const monthDay = date.slice(5);
  const campaign = campaigns.find(({ from, to }) => monthDay >= from && monthDay <= to)?.factor ?? 1;
  const rest = festivalOf(date) ? festivalFactor : 1;
  return weekdayWeights[weekdayOf(date) - 1]! * monthWeights[Number(date.slice(5, 7)) - 1]! * campaign * rest;
}

function listDays(first: LocalDate, last: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Draws instants of a span of days with the rhythm of the week, the year and the day, all before `until`. */
export function makeRhythm(
  span: { firstDay: LocalDate; lastDay: LocalDate; until: Date },
  hours: readonly number[],
): (random: Random) => Date {
  const pickDay = weightedPicker(listDays(span.firstDay, span.lastDay), dayWeight);
  const pickHour = weightedPicker([...hours.keys()], (hour) => hours[hour]!);
  return (random) => {
    for (;;) {
      const minute = pickHour(random) * 60 + random.whole(0, 59);
      const at = new Date(instantAt(pickDay(random), minute).getTime() + random.whole(0, 59_999));
      if (at < span.until) return at;
    }
  };
}
