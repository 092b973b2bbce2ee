import { formatDate, formatDateTime } from '@xinan/cn/dates';
import type { Bilingual } from '@xinan/contract-kit';
import type { Checkbox } from '@xinan/documents/printed-form';
import { type Translator, translate } from '@xinan/ui/i18n';
import { formWords } from './words.ts';

export interface FormOptions {
  readonly locale: 'zh' | 'en';
  /** The office that issues the form, above the title. */
  readonly issuer?: string;
}

/** What every form writes with: its words, dates and boxes in one language. */
export interface Pen {
  readonly locale: 'zh' | 'en';
  readonly t: Translator<(typeof formWords)['zh']>;
  readonly say: (words: Bilingual) => string;
  /** Date and time of an ISO instant, '' for null: room to write by hand. */
  readonly time: (at: string | null | undefined) => string;
  readonly day: (at: string) => string;
  /** One box for each word of a table, the chosen ones ticked. */
  readonly boxes: (
    table: Readonly<Record<string, Bilingual>>,
    chosen: readonly (string | null | undefined)[],
  ) => Checkbox[];
  /** One box for each step of a numbered scale, none ticked for null. */
  readonly scale: (steps: readonly Bilingual[], chosen: number | null | undefined) => Checkbox[];
}

export function takePen(locale: 'zh' | 'en'): Pen {
  const say = (words: Bilingual) => words[locale];
  return {
    locale,
    say,
    t: translate(formWords, locale),
    time: (at) => (at ? formatDateTime(new Date(at), locale) : ''),
    day: (at) => formatDate(new Date(at), locale),
    boxes: (table, chosen) =>
      Object.entries(table).map(([word, label]) => ({ text: say(label), checked: chosen.includes(word) })),
    scale: (steps, chosen) => steps.map((label, step) => ({ text: say(label), checked: step === chosen })),
  };
}
