import type { Bilingual } from '@xinan/contract-kit';
import type { TaskStep } from '../../../domain.ts';

interface Step {
  readonly step: TaskStep;
  readonly missing: readonly Bilingual[];
}
interface Row {
  readonly id: string;
  readonly mode: 'manual' | 'computed';
  readonly state: string;
  readonly steps: readonly Step[];
}

const submitting: readonly TaskStep[] = ['submit', 'resubmit', 'submit_late'];
const typing: readonly TaskStep[] = ['save', 'amend'];

const stepOf = ({ steps }: Pick<Row, 'steps'>, wanted: readonly TaskStep[]): Step | undefined =>
  steps.find(({ step }) => wanted.includes(step));

/** Whether the reader may type into the row now. */
export const isTyped = (row: Row): boolean => stepOf(row, typing)?.missing.length === 0;
export const submitStepOf = (row: Row): Step | undefined => stepOf(row, submitting);
export const openStep = (row: Row, step: TaskStep): Step | undefined => stepOf(row, [step]);

/** Whether the row is the reader's to submit: it is being filled in, or nothing is filled in yet. */
export const isToSubmit = (row: Row): boolean =>
  submitStepOf(row) !== undefined || (row.state === 'open' && isTyped(row));

/** What keeps a row from being submitted; empty where nothing does. `unfilled` stands for a row without any figure. */
export function submitGaps(row: Row, unfilled: Bilingual): readonly Bilingual[] {
  return submitStepOf(row)?.missing ?? [unfilled];
}
