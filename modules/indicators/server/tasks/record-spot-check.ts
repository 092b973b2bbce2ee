import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { recordSpotCheck as route } from '../../contract.ts';
import { taskStates } from '../../domain.ts';
import { lockTasks } from './store.ts';
import { readTask } from './tell-task.ts';

const label = { zh: '记录抽查结果', en: 'Record a spot check' };

/** 记录抽查结果: what the ledger said on the spot, beside the value, before it is passed or rejected. */
export async function recordSpotCheck(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const [row] = await lockTasks(tx, [params.id]);
  if (!row) throw new DomainError('record.not_found');
  if (row.row_version !== body.version) throw new DomainError('record.changed');
  if (row.state !== 'dept_approved' || row.spot_check === null)
    throw new DomainError('index.step_not_open', {
      step: label,
      state: taskStates.states[row.state as keyof typeof taskStates.states],
    });
  await tx.run(
    tx.db
      .updateTable('indicator_tasks')
      .set({
        spot_check: body.result,
        spot_check_note: body.remark.trim(),
        row_version: row.row_version + 1,
      })
      .where('id', '=', row.id),
  );
  tx.touch(row.id);
  return readTask(tx, row.id);
}
