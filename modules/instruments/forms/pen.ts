import type { Text } from '@xinan/scoring';
import { type Translator, translate } from '@xinan/ui/i18n';
import { keyWords, paperWords } from './words.ts';

/** What every sheet writes with: the words of one language. */
export interface Pen {
  readonly locale: 'zh' | 'en';
  readonly t: Translator<(typeof paperWords)['zh']>;
  readonly k: Translator<(typeof keyWords)['zh']>;
  readonly say: (text: Text) => string;
  readonly quote: (text: string) => string;
  readonly list: (texts: readonly string[]) => string;
}

export const takePen = (locale: 'zh' | 'en'): Pen => ({
  locale,
  t: translate(paperWords, locale),
  k: translate(keyWords, locale),
  say: (text) => text[locale],
  quote: (text) => `“${text}”`,
  list: (texts) => texts.join(locale === 'zh' ? '、' : ', '),
});
