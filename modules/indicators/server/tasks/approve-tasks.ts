import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { approveTasks as route } from '../../contract.ts';
import { takeStep } from './take-step.ts';
import { readTaskRows } from './tell-row.ts';

/** 部门审核通过: never by whoever submitted it. */
export async function approveTasks(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const tasks = await takeStep(tx, { tasks: body.tasks, step: 'approve' });
  return readTaskRows(
    tx,
    tasks.map(({ row }) => row.id),
  );
}
