import type { Urgency } from '@xinan/crises/domain';
import { addDays, instantAt, localDateOf, localMinuteOf } from '@xinan/cn/dates';
import type { Random } from '../random.ts';

const minuteMs = 60_000;
const dayMinutes = 1440;

export const later = (at: Date, minutes: number): Date =>
  new Date(at.getTime() + Math.round(minutes * minuteMs));

export const laterDays = (at: Date, days: number): Date => later(at, days * dayMinutes);

/** A waiting time: half of them shorter than the median, a long tail. */
const wait = (random: Random, medianMinutes: number, spread: number): number =>
  medianMinutes * Math.exp(spread * random.normal());

const opensAtMinute = 8 * 60;
const eveningFromMinute = 18 * 60;
const closesAtMinute = 21 * 60;

/** What can wait until people are awake waits: the instant itself by day, else the next morning. */
export function byDay(random: Random, at: Date): Date {
  const minute = localMinuteOf(at);
  if (minute >= opensAtMinute && minute < closesAtMinute) return at;
  const date = localDateOf(at);
  return instantAt(minute < opensAtMinute ? date : addDays(date, 1), opensAtMinute + random.whole(5, 170));
}

/** For calls that are due: the instant itself by day, else the evening before. */
export function byDayBefore(random: Random, at: Date): Date {
  const minute = localMinuteOf(at);
  if (minute >= opensAtMinute && minute < closesAtMinute) return at;
  const date = localDateOf(at);
  return instantAt(
    minute < opensAtMinute ? addDays(date, -1) : date,
    eveningFromMinute + random.whole(0, 175),
  );
}

interface Pace {
  readonly median: number;
  readonly spread: number;
  /** Nobody waits longer than this. */
  readonly most: number;
}

/** From the alert to its acknowledgement: about nineteen in twenty within their limit. */
const acknowledging: Readonly<Record<Urgency, Pace>> = {
  immediate: { median: 4.6, spread: 0.68, most: 55 },
  within_24h: { median: 34, spread: 0.95, most: 700 },
  within_72h: { median: 150, spread: 1, most: 2600 },
};
/** From the acknowledgement to the first call or visit. */
const starting: Readonly<Record<Urgency, Pace>> = {
  immediate: { median: 6, spread: 0.5, most: 25 },
  within_24h: { median: 35, spread: 0.9, most: 500 },
  within_72h: { median: 180, spread: 1, most: 1500 },
};
/** From there to the written assessment. */
const assessing: Readonly<Record<Urgency, Pace>> = {
  immediate: { median: 50, spread: 0.48, most: 190 },
  within_24h: { median: 120, spread: 1.2, most: 1900 },
  within_72h: { median: 300, spread: 1, most: 3600 },
};

const takeTime = (random: Random, pace: Pace): number =>
  Math.max(1, Math.min(pace.most, wait(random, pace.median, pace.spread)));

export const minutesToAcknowledge = (random: Random, urgency: Urgency): number =>
  takeTime(random, acknowledging[urgency]);
export const minutesToStart = (random: Random, urgency: Urgency): number =>
  takeTime(random, starting[urgency]);
export const minutesToAssess = (random: Random, urgency: Urgency): number =>
  takeTime(random, assessing[urgency]);
