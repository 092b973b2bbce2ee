import { formatDate, formatDateTime, localDateOf } from '@xinan/cn/dates';
import type { Bilingual } from '@xinan/contract-kit';
import type { Checkbox, PrintedForm } from '@xinan/documents/printed-form';
import { type Translator, translate } from '@xinan/ui/i18n';
import type { DisputeRecord, Session } from '../contract.ts';
import { type DisputeType, disputeTypes } from '../domain.ts';
import { formWords } from './words.ts';

/** What a form needs beside the record. */
export interface FormContext {
  readonly locale: 'zh' | 'en';
  /** The committee or office that issues it, above the title. */
  readonly issuer?: string;
  /** The session that minutes are of; without it the latest. */
  readonly session?: Session;
}

export type DisputeForm = (record: DisputeRecord, context: FormContext) => PrintedForm;

/** What every form writes with: its words, dates and boxes in one language. */
export interface Pen {
  readonly locale: 'zh' | 'en';
  readonly t: Translator<(typeof formWords)['zh']>;
  readonly say: (words: Bilingual) => string;
  /** Date and time of an ISO instant, '' for null: room to write by hand. */
  readonly time: (at: string | null | undefined) => string;
  /** Day of an ISO instant or a date, '' for null. */
  readonly day: (at: string | null | undefined) => string;
  /** Day of an ISO instant as contents and lists of papers write it: 2026-03-02. */
  readonly shortDay: (at: string | null | undefined) => string;
  /** One box for each word of a table, the chosen ones ticked. */
  readonly boxes: (
    table: Readonly<Record<string, Bilingual>>,
    chosen: readonly (string | null | undefined)[],
  ) => Checkbox[];
  /** Names or phrases as one. */
  readonly list: (parts: readonly string[]) => string;
  /** A type of dispute inside a sentence: 劳动纠纷 for 劳动争议, just 纠纷 for 其他; English ones are written small. */
  readonly inside: (type: DisputeType) => string;
}

const chineseInside = (type: DisputeType): string =>
  type === 'other' ? '' : disputeTypes[type].zh.replace(/争议$/, '');

const bareDate = /^\d{4}-\d{2}-\d{2}$/;

export function takePen(locale: 'zh' | 'en'): Pen {
  const say = (words: Bilingual) => words[locale];
  const t = translate(formWords, locale);
  return {
    locale,
    say,
    t,
    time: (at) => (at ? formatDateTime(new Date(at), locale) : ''),
    day: (at) => (at ? formatDate(bareDate.test(at) ? at : new Date(at), locale) : ''),
    shortDay: (at) => (at ? localDateOf(new Date(at)) : ''),
    boxes: (table, chosen) =>
      Object.entries(table).map(([word, label]) => ({ text: say(label), checked: chosen.includes(word) })),
    list: (parts) => parts.join(t('and')),
    inside: (type) => (locale === 'zh' ? chineseInside(type) : disputeTypes[type].en.toLowerCase()),
  };
}

/** The head of a form: its office, title and number. */
export const headOf = (
  { caseNo }: Pick<DisputeRecord, 'caseNo'>,
  { issuer }: FormContext,
  { pen, title }: { pen: Pen; title: string },
): Pick<PrintedForm, 'locale' | 'issuer' | 'title' | 'documentNumber'> => ({
  locale: pen.locale,
  ...(issuer === undefined ? {} : { issuer }),
  title,
  documentNumber: pen.t('number', { no: caseNo }),
});
