import { parsePeriod } from '@xinan/indicators';

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** `2026年10月` / `October 2026`; a word that is no period is shown as it is. */
export function namePeriod(word: string, locale: 'zh' | 'en'): string {
  const period = parsePeriod(word);
  if (!period) return word;
  const { type, year, index } = period;
  if (type === 'year') return locale === 'zh' ? `${year}年` : String(year);
  if (type === 'quarter') return locale === 'zh' ? `${year}年第${index}季度` : `Q${index} ${year}`;
  return locale === 'zh' ? `${year}年${index}月` : `${monthNames[index - 1] ?? ''} ${year}`;
}
