import type { PrintedForm } from '@xinan/documents/printed-form';
import type { Instrument } from '@xinan/scoring';
import { keyForm } from './key-form.ts';
import { type PaperOptions, questionForm } from './question-form.ts';

export { mayHandOut, mayPrint, type PrintLeave } from './may-print.ts';
export type { PaperOptions } from './question-form.ts';
export { keyForm, questionForm };

/** The sheets of an instrument: the questionnaire and, for staff, its scoring page. */
export const paperOf = (
  instrument: Instrument,
  { key, ...options }: PaperOptions & { readonly key: boolean },
): PrintedForm[] => [questionForm(instrument, options), ...(key ? [keyForm(instrument, options)] : [])];
