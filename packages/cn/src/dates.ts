import { isLocalDate, type LocalDate, localDateOf, localMinuteOf } from './local-date.ts';

export type { LocalDate } from './local-date.ts';
export {
  addDays,
  endOfLocalDate,
  instantAt,
  isLocalDate,
  localDateOf,
  localMinuteOf,
  weekdayOf,
} from './local-date.ts';
export { spaceHanLatin, toHalfWidth } from './text.ts';

/** The two languages of every text. The zone is Asia/Shanghai in both. */
export type Language = 'zh' | 'en';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2023年5月3日` or `3 May 2023`. A date is taken as such, an instant as its day in Shanghai. */
export function formatDate(value: Date | LocalDate, language: Language): string {
  const date = typeof value === 'string' ? value : localDateOf(value);
  if (!isLocalDate(date)) throw new RangeError(`not a date: ${date}`);
  const [year, month, day] = date.split('-').map(Number);
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** `14:05`, 24 hours, Shanghai time. */
export function formatTime(instant: Date): string {
  const minute = Math.floor(localMinuteOf(instant));
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** `2023年5月3日 14:05` or `3 May 2023, 14:05`. */
export function formatDateTime(instant: Date, language: Language): string {
  return formatDate(instant, language) + (language === 'zh' ? ' ' : ', ') + formatTime(instant);
}

const DURATION_WORDS = {
  zh: { day: '天', hour: '小时', minute: '分', under: '不到 1 分' },
  en: { day: 'd', hour: 'h', minute: 'min', under: 'less than 1 min' },
} as const;

/**
 * A length of time in at most two units, rounded down: `2 小时 10 分`, `3 天 4 小时`, `2 h 10 min`.
 * Minutes are dropped from one day on; under a minute it says so. Throws RangeError when negative.
 */
export function formatDuration(durationMs: number, language: Language): string {
  if (!(durationMs >= 0)) throw new RangeError('duration must not be negative');
  const words = DURATION_WORDS[language];
  const totalMinutes = Math.floor(durationMs / 60_000);
  if (totalMinutes === 0) return words.under;
  const parts = [
    { amount: Math.floor(totalMinutes / 1440), word: words.day },
    { amount: Math.floor(totalMinutes / 60) % 24, word: words.hour },
    { amount: totalMinutes < 1440 ? totalMinutes % 60 : 0, word: words.minute },
  ];
  return parts
    .filter(({ amount }) => amount > 0)
    .map(({ amount, word }) => `${amount} ${word}`)
    .join(' ');
}

/**
 * The clock of a duty in words: `还有 2 小时 10 分` / `已超时 35 分`, `2 h 10 min left` / `35 min overdue`.
 * At the very moment it is due: `现在到时限` / `due now`.
 */
export function formatClock(dueAt: Date, now: Date, language: Language): string {
  const leftMs = dueAt.getTime() - now.getTime();
  if (leftMs === 0) return language === 'zh' ? '现在到时限' : 'due now';
  const length = formatDuration(Math.abs(leftMs), language);
  if (language === 'en') return leftMs > 0 ? `${length} left` : `${length} overdue`;
  return (leftMs > 0 ? '还有' : '已超时') + (/^\d/.test(length) ? ' ' : '') + length;
}

/** Units of counted things, which never mix: 人 people, 人次 attendances, 场次 sessions, 件 matters, 例 cases. */
export type CountUnit = keyof typeof COUNT_UNITS;

const COUNT_UNITS = {
  人: ['person', 'people'],
  人次: ['attendance', 'attendances'],
  场次: ['session', 'sessions'],
  件: ['matter', 'matters'],
  例: ['case', 'cases'],
  次: ['time', 'times'],
  课时: ['class hour', 'class hours'],
  个: ['item', 'items'],
} as const;

/** `1,234 人次` or `1,234 attendances`, half-width digits grouped by three; fractions keep two places at most. */
export function formatCount(count: number, unit: CountUnit, language: Language): string {
  const number = formatNumber(count);
  const [one, many] = COUNT_UNITS[unit];
  if (language === 'zh') return `${number} ${unit}`;
  return `${number} ${number === '1' ? one : many}`;
}

/** Half-width digits grouped by three, at most two decimal places: 12345.678 → `12,345.68`. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('a finite number expected');
  const [whole = '', fraction] = String(Number(value.toFixed(2))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
