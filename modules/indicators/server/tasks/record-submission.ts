import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { blocks, taskStates } from '../../domain.ts';
import type { TaskChange } from './take-step.ts';
import type { WeighedTask } from './weigh-tasks.ts';

interface Given {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly notApplicable: boolean;
  readonly note: string;
  readonly explanations: Readonly<Record<string, string>>;
}

export const asItStands = ({ row }: WeighedTask): Given => ({
  numerator: row.numerator,
  denominator: row.denominator,
  notApplicable: row.not_applicable,
  note: row.note,
  explanations: row.explanations as Record<string, string>,
});

/**
 * Keeps one answer to a task as it was submitted, with what the checks found; answers what changes in the task. Whoever gives
 * it, what Q1 or Q2 stops is not kept. Errors: `index.step_unmet`.
 */
export async function recordSubmission(tx: ActorTx, task: WeighedTask, given: Given): Promise<TaskChange> {
  const ordinal = task.row.submission + 1;
  const findings = given.notApplicable ? [] : task.check(given);
  const blocking = findings.filter(blocks);
  if (blocking.length > 0)
    throw new DomainError('index.step_unmet', {
      step: taskStates.steps.submit.label,
      conditions: {
        zh: blocking.map(({ message }) => message.zh).join('；'),
        en: blocking.map(({ message }) => message.en).join('; '),
      },
    });
  await tx.run(
    tx.db.insertInto('indicator_submissions').values({
      id: tx.newId(),
      task_id: task.row.id,
      ordinal,
      numerator: given.numerator,
      denominator: given.denominator,
      not_applicable: given.notApplicable,
      note: given.note,
      explanations: JSON.stringify(given.explanations),
      findings: JSON.stringify(findings),
      submitted_by: tx.actor.accountId,
      submitter_name: tx.actor.displayName,
      submitted_at: tx.now,
    }),
  );
  return {
    numerator: given.numerator,
    denominator: given.denominator,
    not_applicable: given.notApplicable,
    note: given.note,
    explanations: given.explanations,
    submission: ordinal,
    submitter_id: tx.actor.accountId,
    submitted_at: tx.now,
  };
}
