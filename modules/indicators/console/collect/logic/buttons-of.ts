import type { Bilingual } from '@xinan/contract-kit';
import type { TaskStep } from '../../../domain.ts';

export interface OpenStep {
  readonly step: TaskStep;
  readonly label: Bilingual;
  readonly primary: boolean;
  readonly missing: readonly Bilingual[];
}
/** How a step is taken: at once, or by a form. */
export type ButtonKind = 'submit' | 'approve' | 'reason' | 'appeal' | 'decide';
export interface StepButton extends OpenStep {
  readonly kind: ButtonKind;
}

const kinds: Partial<Readonly<Record<TaskStep, ButtonKind>>> = {
  submit: 'submit',
  resubmit: 'submit',
  submit_late: 'submit',
  approve: 'approve',
  return: 'reason',
  declare_not_applicable: 'reason',
  object: 'reason',
  query: 'reason',
  reject: 'reason',
  appeal: 'appeal',
  uphold: 'decide',
  dismiss: 'decide',
};

/**
 * The buttons of a task, the primary one first. Saving belongs to the sheet, passing to its own panel, scoring and publishing
 * to the cycle; upholding and dismissing are one form.
 */
export function buttonsOf(steps: readonly OpenStep[]): StepButton[] {
  const found = steps.flatMap((step): StepButton[] => {
    const kind = kinds[step.step];
    return kind === undefined ? [] : [{ ...step, kind, primary: step.primary || kind === 'decide' }];
  });
  const seen = new Set<string>();
  return found
    .filter(({ kind, step }) => {
      const key = kind === 'decide' ? kind : step;
      return seen.has(key) ? false : seen.add(key);
    })
    .toSorted((one, other) => Number(other.primary) - Number(one.primary));
}
