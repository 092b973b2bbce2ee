import type { ComponentType, ReactNode } from 'react';
import type { OpenForm } from '../record/open-form.ts';
import { AcceptForm } from './accept.form.tsx';
import { AgreementForm } from './agreement.form.tsx';
import { ArchiveForm } from './archive.form.tsx';
import { ConfirmationForm } from './confirmation.form.tsx';
import { FailForm, TerminateForm } from './end.form.tsx';
import { ExplainForm } from './explain.form.tsx';
import { ExtendForm } from './extend.form.tsx';
import type { FileFormProps } from './file-drawer.tsx';
import { FollowCodes } from './follow-codes.tsx';
import { MeasureForm } from './measure.form.tsx';
import { MoveForm } from './move.form.tsx';
import { OfferAnswerForm } from './offer-answer.form.tsx';
import { OfferForm } from './offer.form.tsx';
import { PartiesForm } from './parties.form.tsx';
import { PerformanceForm } from './performance.form.tsx';
import { ReferForm } from './refer.form.tsx';
import { ReferralAnswerForm } from './referral-answer.form.tsx';
import { RefuseForm } from './refuse.form.tsx';
import { RegistrationForm } from './registration.form.tsx';
import { ReviewForm } from './review.form.tsx';
import { RevisitForm } from './revisit.form.tsx';
import { RiskForm } from './risk.form.tsx';
import { SessionForm } from './session.form.tsx';
import { SettleForm } from './settle.form.tsx';
import { SignForm } from './sign.form.tsx';
import { TeamForm } from './team.form.tsx';
import { TransferForm } from './transfer.form.tsx';
import { TriageForm } from './triage.form.tsx';
import { WordsForm } from './words.form.tsx';

/** Steps and acts that are written down; the other steps are one press. */
const forms: Partial<Readonly<Record<OpenForm['form'], ComponentType<FileFormProps>>>> = {
  register: RegistrationForm,
  registration: RegistrationForm,
  accept: AcceptForm,
  refuse: RefuseForm,
  triage: TriageForm,
  transfer: TransferForm,
  refer: ReferForm,
  take_back: ReferralAnswerForm,
  close_referral_resolved: ReferralAnswerForm,
  close_referral_failed: ReferralAnswerForm,
  assign: TeamForm,
  reassign: TeamForm,
  extend: ExtendForm,
  settle: SettleForm,
  fail: FailForm,
  terminate: TerminateForm,
  archive: ArchiveForm,
  parties: PartiesForm,
  words: WordsForm,
  risk: RiskForm,
  measure: MeasureForm,
  session: SessionForm,
  move: MoveForm,
  offer: OfferForm,
  answer_offer: OfferAnswerForm,
  agreement: AgreementForm,
  sign: SignForm,
  performance: PerformanceForm,
  confirmation: ConfirmationForm,
  record_revisit: RevisitForm,
  explain: ExplainForm,
  review: ReviewForm,
  follow_codes: FollowCodes,
};

export function FileForm(props: FileFormProps): ReactNode {
  const Shown = forms[props.form];
  return Shown ? <Shown key={`${props.form}.${props.targetId ?? ''}`} {...props} /> : null;
}
