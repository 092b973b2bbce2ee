import type { choosingWords } from '../locales/resident.ts';
import type { Translator } from '@xinan/ui/i18n';

/** "18 岁以上", "6–17 岁", or nothing when the questionnaire is for everybody. */
export function agesLine(
  { minAge, maxAge }: { minAge: number | null; maxAge: number | null },
  t: Translator<(typeof choosingWords)['zh']>,
): string | null {
  if (minAge !== null && maxAge !== null) return t('between', { least: minAge, most: maxAge });
  if (minAge !== null) return t('from', { n: minAge });
  return maxAge === null ? null : t('upTo', { n: maxAge });
}
