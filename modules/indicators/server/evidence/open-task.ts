import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { type TaskState, taskStates } from '../../domain.ts';
import { findTask, type FoundTask } from '../tasks/store.ts';

/** While a report is in the hands of its department, its evidence is too. */
const open: readonly string[] = ['open', 'draft', 'returned', 'overdue'];

/** The task, where its evidence may still be changed. Errors: `record.not_found`, `index.step_not_open`. */
export async function findOpenTask(
  tx: ActorTx,
  id: string,
  step: { zh: string; en: string },
): Promise<FoundTask> {
  const row = await findTask(tx, id);
  if (!open.includes(row.state) || row.cycle_state !== 'collecting')
    throw new DomainError('index.step_not_open', { step, state: taskStates.states[row.state as TaskState] });
  return row;
}
