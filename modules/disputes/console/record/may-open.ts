import type { DisputeAct, DisputeStep } from '../../domain.ts';
import type { FileDesk } from './file-desk.tsx';
import type { ActForm, OpenForm } from './open-form.ts';

/** Forms that record an act; the others take a step. */
export const actOfForm: Readonly<Partial<Record<ActForm, DisputeAct>>> = {
  registration: 'change_registration',
  parties: 'change_parties',
  words: 'record_consent',
  risk: 'check_risk',
  measure: 'record_measure',
  session: 'record_session',
  move: 'record_move',
  offer: 'record_offer',
  answer_offer: 'answer_offer',
  agreement: 'draft_agreement',
  sign: 'sign_agreement',
  performance: 'record_performance',
  confirmation: 'record_confirmation',
  record_revisit: 'record_revisit',
  explain: 'explain_gap',
  review: 'review_member',
};

/** Whether the reader may open the form now. */
export function mayOpen({ form }: OpenForm, { record, may }: Pick<FileDesk, 'record' | 'may'>): boolean {
  const act = actOfForm[form as ActForm];
  return act ? may(act) : record.steps.some(({ step }) => step === (form as DisputeStep));
}
