import { instantAt, localDateOf, localMinuteOf } from '@xinan/cn/dates';

const two = (value: number) => String(value).padStart(2, '0');

/** An instant as a field for date and time shows it, in China's time: `2026-11-21T14:30`. */
export function fieldTimeOf(at: Date): string {
  const minute = Math.floor(localMinuteOf(at));
  return `${localDateOf(at)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The instant a field for date and time means, in China's time; null for an empty or half-filled one. */
export function instantOfField(text: string): Date | null {
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(text) ?? [];
  return day ? instantAt(day, Number(hour) * 60 + Number(minute)) : null;
}
