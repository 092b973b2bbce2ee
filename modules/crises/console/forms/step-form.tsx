import type { ComponentType, ReactNode } from 'react';
import type { CrisisStep } from '../../domain.ts';
import { AssessForm } from './assess.form.tsx';
import { CountersignForm } from './countersign.form.tsx';
import { FollowUpForm } from './follow-up.form.tsx';
import { PlanForm } from './plan.form.tsx';
import { ProposeClosureForm } from './propose-closure.form.tsx';
import { ReceiptForm } from './receipt.form.tsx';
import { ReferForm } from './refer.form.tsx';
import { ReopenForm } from './reopen.form.tsx';
import { RuleOutForm } from './rule-out.form.tsx';
import type { StepFormProps } from './step-form-props.ts';

/** Steps that are written down; the others are one press. */
const forms: Partial<Readonly<Record<CrisisStep, ComponentType<StepFormProps>>>> = {
  assess: AssessForm,
  rule_out: RuleOutForm,
  write_plan: PlanForm,
  refer: ReferForm,
  answer_referral: ReceiptForm,
  follow_up: FollowUpForm,
  propose_closure: ProposeClosureForm,
  countersign: CountersignForm,
  return_to_following: CountersignForm,
  reopen: ReopenForm,
};

export function StepForm(props: StepFormProps): ReactNode {
  const Shown = forms[props.step];
  return Shown ? <Shown {...props} /> : null;
}
