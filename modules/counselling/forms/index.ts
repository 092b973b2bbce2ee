import type { PrintedForm } from '@xinan/documents/printed-form';
import type { CounsellingRecord } from '../contract.ts';
import { consentForm } from './consent-form.ts';
import type { FormOptions } from './form-context.ts';
import { recordForm } from './record-form.ts';

export type { FormOptions } from './form-context.ts';
export { petitionClocksForm } from './petition-clocks-form.ts';

/** The printed forms of a case by the name they have in the contract; each is a pure function of the record. */
export const counsellingForms = { consent: consentForm, record: recordForm } as const satisfies Record<
  string,
  (record: CounsellingRecord, options: FormOptions) => PrintedForm
>;

export type CounsellingFormName = keyof typeof counsellingForms;
