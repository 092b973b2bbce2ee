import type { Side } from '../../domain.ts';

/** One item of the schedule as it is written. */
export interface ScheduleRow {
  readonly bySide: Side;
  readonly what: string;
  readonly amount: string;
  readonly dueOn: string;
}

export interface ScheduleFault {
  readonly kind: 'scheduleWhat' | 'scheduleDay' | 'scheduleAmount';
  readonly n: number;
}

const figure = /^\d{1,12}(\.\d{1,2})?$/;
export const isAmount = (text: string): boolean => figure.test(text.replaceAll(',', '').trim());

/** The first row with something missing or no figure for an amount. */
export function rightSchedule(rows: readonly ScheduleRow[]): ScheduleFault | null {
  for (const [index, { what, amount, dueOn }] of rows.entries()) {
    const n = index + 1;
    if (what.trim() === '') return { kind: 'scheduleWhat', n };
    if (dueOn === '') return { kind: 'scheduleDay', n };
    if (amount.trim() !== '' && !isAmount(amount)) return { kind: 'scheduleAmount', n };
  }
  return null;
}

export const scheduleToSend = (rows: readonly ScheduleRow[]) =>
  rows.map(({ bySide, what, amount, dueOn }) => ({
    bySide,
    what: what.trim(),
    dueOn,
    ...(amount.trim() ? { amount: amount.replaceAll(',', '').trim() } : {}),
  }));
