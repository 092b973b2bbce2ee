import type { Locale } from '@xinan/ui/i18n';
import { translate } from '@xinan/ui/i18n';
import { publicWords } from '../locales/resident.ts';

/** `2026Q3` as people say it. */
export function periodName(period: string, locale: Locale): string {
  const t = translate(publicWords, locale);
  const year = period.slice(0, 4);
  if (period.includes('Q')) return t('quarter', { year, n: period.slice(5) });
  return period.length > 4 ? t('month', { year, n: Number(period.slice(5)) }) : t('year', { year });
}
