import { formatClock } from '@xinan/cn/dates';

export type ClockTone = 'calm' | 'due' | 'overdue';

const soonMs = 30 * 60_000;

/**
 * How pressing a duty is: `overdue` from the due moment on; `due` when 30 minutes or a quarter of its whole time is left.
 */
export function clockTone(dueAt: Date, now: Date, openedAt?: Date): ClockTone {
  const leftMs = dueAt.getTime() - now.getTime();
  if (leftMs <= 0) return 'overdue';
  const quarterMs = openedAt ? (dueAt.getTime() - openedAt.getTime()) / 4 : 0;
  return leftMs <= Math.max(soonMs, quarterMs) ? 'due' : 'calm';
}

/** The clock's tone and words (`还有 2 小时 10 分`, `已超时 35 分`). */
export function clockView(
  dueAt: Date,
  now: Date,
  { openedAt, locale }: { openedAt?: Date | undefined; locale: 'zh' | 'en' },
): { tone: ClockTone; words: string } {
  return { tone: clockTone(dueAt, now, openedAt), words: formatClock(dueAt, now, locale) };
}
