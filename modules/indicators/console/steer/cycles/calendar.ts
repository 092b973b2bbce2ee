import { addDays, type LocalDate } from '@xinan/cn/dates';
import type { CycleRow } from '../../../contract.ts';

export type DateKey = 'submit' | 'review' | 'verify' | 'score' | 'appeal';
export type Light = 'done' | 'calm' | 'due' | 'overdue' | 'later';

export interface CalendarDate {
  readonly key: DateKey;
  /** null: set by the first preview. */
  readonly on: LocalDate | null;
  readonly light: Light;
}

/** Calendar days before a date on which its light turns amber. */
const soonDays = 2;

function lightOf(on: LocalDate | null, isDone: boolean, today: LocalDate): Light {
  if (isDone) return 'done';
  if (on === null) return 'later';
  if (today > on) return 'overdue';
  return addDays(today, soonDays) >= on ? 'due' : 'calm';
}

/** The five dates of a cycle with their lights. What a state has left behind is done, whatever the day. */
export function calendarOf(cycle: CycleRow, today: LocalDate): CalendarDate[] {
  const { state, tasks } = cycle;
  const isOver = state !== 'collecting';
  const isScored = state === 'previewed' || state === 'published';
  const isVerified = isOver || tasks.verified === tasks.total;
  const dates: readonly (readonly [DateKey, LocalDate | null, boolean])[] = [
    ['submit', cycle.submitBy, isVerified || tasks.reported === tasks.total],
    ['review', cycle.reviewBy, isVerified],
    ['verify', cycle.verifyBy, isVerified],
    ['score', cycle.scoreBy, isScored],
    ['appeal', cycle.appealBy, state === 'published'],
  ];
  return dates.map(([key, on, isDone]) => ({ key, on, light: lightOf(on, isDone, today) }));
}

/** The date that presses most now: the first that is not done. */
export const nextDate = (dates: readonly CalendarDate[]): CalendarDate | null =>
  dates.find(({ light }) => light !== 'done') ?? null;
