import { formatDate, type LocalDate } from '@xinan/cn/dates';
import { useDesk, useText } from '@xinan/console-kit';
import { namePeriod } from '../../domain/name-period.ts';
import type { TermDays, TermKey } from '../../domain.ts';
import { exampleOf, isOfPeriod } from './term-example.ts';
import { settingWords } from './words.ts';

/** How a term is said with dates of today. */
export function useTermExample(today: LocalDate): (key: TermKey, days: TermDays) => string {
  const t = useText(settingWords);
  const { locale } = useDesk();
  return (key, days) => {
    const { period, on } = exampleOf(key, days, today);
    const day = formatDate(on, locale);
    if (period === null) return t('example_amend', { day });
    const said = { period: namePeriod(period, locale), day };
    return t(isOfPeriod(key) ? 'example_period' : 'example_step', said);
  };
}
