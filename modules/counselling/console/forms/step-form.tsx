import type { ComponentType, ReactNode } from 'react';
import { type CounsellingStep, isCourseStep, onwardSteps } from '../../domain.ts';
import { AdvanceForm } from './advance.form.tsx';
import { AttemptForm } from './attempt.form.tsx';
import type { StepFormProps } from './case-drawer.tsx';
import { ConsentForm } from './consent.form.tsx';
import { EndForm } from './end.form.tsx';
import { RecuseForm } from './recuse.form.tsx';
import { ReferForm } from './refer.form.tsx';
import { RiskForm } from './risk.form.tsx';
import { SessionForm } from './session.form.tsx';

const forms: Partial<Readonly<Record<CounsellingStep, ComponentType<StepFormProps>>>> = {
  record_consent: ConsentForm,
  renew_consent: ConsentForm,
  record_session: SessionForm,
  log_attempt: AttemptForm,
  refer_on: ReferForm,
  recuse: RecuseForm,
  decline: EndForm,
  close_unreached: EndForm,
  end_by_person: EndForm,
  close_lapsed: EndForm,
};

/** The form of a step, where it has one. */
export function StepForm({
  step,
  onRaised,
  ...props
}: StepFormProps & {
  readonly step: CounsellingStep;
  readonly onRaised: (crisisNo: string) => void;
}): ReactNode {
  if (step === 'raise_risk') return <RiskForm {...props} onRaised={onRaised} />;
  const { state } = props.record;
  if (isCourseStep(state) && onwardSteps[state] === step) return <AdvanceForm {...props} at={state} />;
  const Shown = forms[step];
  return Shown ? <Shown {...props} /> : null;
}
