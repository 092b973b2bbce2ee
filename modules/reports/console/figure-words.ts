import { formatDuration, formatNumber } from '@xinan/cn/dates';
import type { Translator } from '@xinan/ui/i18n';
import type { reportWords } from '../locales/console.ts';

export type Words = Translator<(typeof reportWords)['zh']>;

const MINUTE_MS = 60_000;
/** From here on hours read better than minutes. */
const HOURS_FROM_MINUTES = 120;

const unitKeys = { 人次: 'perTime', 例: 'perCase', 分钟: 'minutes', '%': 'percent' } as const;

/** The unit in the reader's language; an unknown one as it came. */
export function unitWords(unit: string, t: Words): string {
  const key = unitKeys[unit as keyof typeof unitKeys];
  return key === undefined ? unit : t(key);
}

/** A value split for typesetting: the number large, the unit small. Long times are written in hours. */
export function valueWords(
  value: number,
  unit: string,
  { t, locale }: { t: Words; locale: 'zh' | 'en' },
): { number: string; unit: string } {
  if (unit === '分钟' && value >= HOURS_FROM_MINUTES)
    return { number: formatDuration(value * MINUTE_MS, locale), unit: '' };
  return { number: formatNumber(value), unit: unitWords(unit, t) };
}

/** Number and unit in one line; percent sticks to its number. */
export function valueLine(value: number, unit: string, words: { t: Words; locale: 'zh' | 'en' }): string {
  const parts = valueWords(value, unit, words);
  return parts.unit === '%' ? `${parts.number}%` : `${parts.number} ${parts.unit}`.trim();
}

export interface Change {
  readonly direction: 'up' | 'down' | 'same' | 'none';
  readonly words: string;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The change against the former period: shares in points, counts in percent, times in minutes. */
export function changeWords(
  { value, previous, unit }: { value: number | null; previous: number | null; unit: string },
  { t, locale }: { t: Words; locale: 'zh' | 'en' },
): Change {
  if (value === null || previous === null) return { direction: 'none', words: t('noPrevious') };
  if (previous === 0 && value !== 0) return { direction: 'none', words: t('fromZero') };
  const by = round(value - previous);
  if (by === 0) return { direction: 'same', words: t('same') };
  const size = Math.abs(by);
  if (unit === '%')
    return {
      direction: by > 0 ? 'up' : 'down',
      words: t(by > 0 ? 'higher' : 'lower', { by: t('points', { n: size }) }),
    };
  if (unit === '分钟')
    return {
      direction: by > 0 ? 'up' : 'down',
      words: t(by > 0 ? 'higher' : 'lower', { by: valueLine(size, unit, { t, locale }) }),
    };
  const amount = `${round((size / previous) * 100)}%`;
  return { direction: by > 0 ? 'up' : 'down', words: t(by > 0 ? 'up' : 'down', { by: amount }) };
}
