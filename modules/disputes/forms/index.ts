import type { FormName } from '../contract.ts';
import { acceptanceForm } from './acceptance-form.ts';
import { agreementForm } from './agreement-form.ts';
import { applicationForm } from './application-form.ts';
import { authorityForm } from './authority-form.ts';
import { closingReportForm } from './closing-report-form.ts';
import { confirmationApplicationForm } from './confirmation-application-form.ts';
import type { DisputeForm } from './form-context.ts';
import { methodSheetForm } from './method-sheet-form.ts';
import { oralAgreementForm } from './oral-agreement-form.ts';
import { performanceForm } from './performance-form.ts';
import { refusalNoticeForm } from './refusal-notice-form.ts';
import { revisitsForm } from './revisits-form.ts';
import { rightsNoticeForm } from './rights-notice-form.ts';
import { routesNoticeForm } from './routes-notice-form.ts';
import { investigationForm, minutesForm } from './session-form.ts';
import { statementForm } from './statement-form.ts';
import { terminationNoteForm } from './termination-note-form.ts';

export { authoritySheet } from './authority-form.ts';
export { endedAtOf } from './closing-report-form.ts';
export { type FollowSlip, followSlipForm } from './follow-slip-form.ts';
export { type DisputeForm, type FormContext, type Pen, takePen } from './form-context.ts';
export { agentsOf, mediatorNames, namesOf, principalsOfRecord } from './people.ts';
export { statementForm };

/** The printed forms by the name they have in the contract; each is a pure function of the record. The slips are one for each party. */
export const disputeForms = {
  application: applicationForm,
  acceptance: acceptanceForm,
  refusal_notice: refusalNoticeForm,
  rights_notice: rightsNoticeForm,
  authority: authorityForm,
  investigation: investigationForm,
  minutes: minutesForm,
  method_sheet: methodSheetForm,
  agreement: agreementForm,
  oral_agreement: oralAgreementForm,
  routes_notice: routesNoticeForm,
  termination_note: terminationNoteForm,
  performance: performanceForm,
  revisits: revisitsForm,
  confirmation_application: confirmationApplicationForm,
  closing_report: closingReportForm,
} as const satisfies Record<Exclude<FormName, 'follow_slips'>, DisputeForm>;
