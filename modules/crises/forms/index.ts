import type { PrintedForm } from '@xinan/documents/printed-form';
import type { CrisisRecord } from '../contract.ts';
import { assessmentForm } from './assessment-form.ts';
import type { FormOptions } from './form-context.ts';
import { referralForm } from './referral-form.ts';
import { safetyPlanForm } from './safety-plan-form.ts';
import { summaryForm } from './summary-form.ts';

export type { FormOptions } from './form-context.ts';

/** The printed forms by the name they have in the contract; each is a pure function of the record. */
export const crisisForms = {
  assessment: assessmentForm,
  'safety-plan': safetyPlanForm,
  referral: referralForm,
  summary: summaryForm,
} as const satisfies Record<string, (record: CrisisRecord, options: FormOptions) => PrintedForm>;

export type CrisisFormName = keyof typeof crisisForms;
