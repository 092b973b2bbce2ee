import { formatDate, formatDateTime } from '@xinan/cn/dates';
import type { Bilingual } from '@xinan/contract-kit';
import { type Translator, translate } from '@xinan/ui/i18n';
import { formWords } from './words.ts';

export interface FormOptions {
  readonly locale: 'zh' | 'en';
  /** The office that issues the form, above the title. */
  readonly issuer?: string;
}

/** What every form writes with: its words and dates in one language. */
export interface Pen {
  readonly locale: 'zh' | 'en';
  readonly t: Translator<(typeof formWords)['zh']>;
  readonly say: (words: Bilingual) => string;
  /** Date and time of an ISO instant, '' for null: room to write by hand. */
  readonly time: (at: string | null | undefined) => string;
  readonly day: (at: string | null | undefined) => string;
}

export const takePen = (locale: 'zh' | 'en'): Pen => ({
  locale,
  say: (words) => words[locale],
  t: translate(formWords, locale),
  time: (at) => (at ? formatDateTime(new Date(at), locale) : ''),
  day: (at) => (at ? formatDate(new Date(at), locale) : ''),
});
