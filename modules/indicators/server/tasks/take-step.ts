import { type Bilingual, DomainError, judgeStep, stateAfter } from '@xinan/contract-kit';
import { type ActorTx, signedBy } from '@xinan/platform';
import {
  conditionsHeld,
  type TaskCondition,
  type TaskState,
  taskStates,
  type TaskStep,
} from '../../domain.ts';
import { announceChange } from '../track/notices.ts';
import { type FoundTask, lockTasks } from './store.ts';
import { type Brought, type WeighedTask, weighTasks } from './weigh-tasks.ts';

export interface StepRequest extends Brought {
  /** With the version the person saw; the system's rounds leave it out. */
  readonly tasks: readonly { readonly id: string; readonly version?: number }[];
  /** The step, or how it follows from the task as it is found. */
  readonly step: TaskStep | ((row: FoundTask) => TaskStep);
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Columns of a task that a step changes besides state and version. */
export type TaskChange = Partial<
  Pick<
    FoundTask,
    | 'numerator'
    | 'denominator'
    | 'not_applicable'
    | 'note'
    | 'explanations'
    | 'late'
    | 'provisional'
    | 'outcome'
    | 'submission'
    | 'submitter_id'
    | 'submitted_at'
    | 'verifier_id'
    | 'return_by'
  >
>;
export type Write = (task: WeighedTask) => Promise<TaskChange | void> | TaskChange | void;

const joined = (words: readonly Bilingual[]): Bilingual => ({
  zh: words.map(({ zh }) => zh).join('；'),
  en: words.map(({ en }) => en).join('; '),
});
const labelled = (
  { label }: { label: Bilingual },
  { indicator, unit_code }: FoundTask,
  many: boolean,
): Bilingual =>
  many
    ? { zh: `${label.zh}（${indicator} · ${unit_code}）`, en: `${label.en} (${indicator} · ${unit_code})` }
    : label;

/** Refuses unless the state table allows the step. Errors: `index.step_not_open`, `_role`, `_unmet`. */
function judge(
  { roles }: { roles: readonly string[] },
  { row, facts }: WeighedTask,
  { step, many }: { step: TaskStep; many: boolean },
): void {
  const edge = taskStates.steps[step];
  const label = labelled(edge, row, many);
  const state = row.state as TaskState;
  const verdict = judgeStep(taskStates, step, { state, roles, holds: conditionsHeld(facts) });
  if (verdict.kind === 'wrong-state')
    throw new DomainError('index.step_not_open', { step: label, state: taskStates.states[state] });
  if (verdict.kind === 'wrong-role') throw new DomainError('index.step_role', { step: label });
  if (verdict.kind === 'unmet')
    throw new DomainError('index.step_unmet', {
      step: label,
      conditions: joined(verdict.conditions.map((name: TaskCondition) => taskStates.conditions[name])),
    });
}

/**
 * Takes one step of one or many tasks, all or none: holds the rows, compares the versions, judges by the state table, lets
 * the step write what is its own, moves the states and notes the course. Errors: `record.not_found`, `record.changed` and
 * those of the table.
 */
export async function takeStep(tx: ActorTx, request: StepRequest, write?: Write): Promise<WeighedTask[]> {
  const rows = await lockTasks(
    tx,
    request.tasks.map(({ id }) => id),
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const { id, version } of request.tasks) {
    const row = found.get(id);
    if (!row) throw new DomainError('record.not_found');
    if (version !== undefined && row.row_version !== version) throw new DomainError('record.changed');
  }
  const tasks = await weighTasks(tx, rows, request);
  for (const task of tasks) {
    const step = typeof request.step === 'function' ? request.step(task.row) : request.step;
    judge(tx.actor, task, { step, many: tasks.length > 1 });
    await move(tx, task, { step, request, change: (await write?.(task)) ?? {} });
  }
  for (const batchId of new Set(rows.map(({ batch_id }) => batch_id)))
    announceChange(tx, batchId, rows.find((row) => row.batch_id === batchId)?.area ?? '');
  return tasks;
}

async function move(
  tx: ActorTx,
  { row }: WeighedTask,
  { step, request, change }: { step: TaskStep; request: StepRequest; change: TaskChange },
): Promise<void> {
  const state = row.state as TaskState;
  const next = stateAfter(taskStates, step, state);
  const { explanations, ...columns } = change;
  await tx.run(
    tx.db.insertInto('indicator_decisions').values({
      id: tx.newId(),
      task_id: row.id,
      submission: change.submission ?? row.submission,
      at: tx.now,
      step,
      from_state: state,
      to_state: next,
      reason: request.reason?.trim() || null,
      details: JSON.stringify(request.details ?? {}),
      ...signedBy(tx, taskStates.steps[step].roles),
    }),
  );
  await tx.run(
    tx.db
      .updateTable('indicator_tasks')
      .set({
        ...columns,
        ...(explanations === undefined ? {} : { explanations: JSON.stringify(explanations) }),
        state: next,
        row_version: row.row_version + 1,
      })
      .where('id', '=', row.id),
  );
  tx.touch(row.id);
}
