import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { submitTasks as route } from '../../contract.ts';
import type { TaskStep } from '../../domain.ts';
import { asItStands, recordSubmission } from './record-submission.ts';
import { takeStep } from './take-step.ts';
import { readTaskRows } from './tell-row.ts';

const stepFrom: Readonly<Record<string, TaskStep>> = { returned: 'resubmit', overdue: 'submit_late' };

/** 提交: one or many, all or none; each as it stands, with what the checks found. */
export async function submitTasks(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const tasks = await takeStep(
    tx,
    { tasks: body.tasks, step: ({ state }) => stepFrom[state] ?? 'submit' },
    async (task) => ({
      ...(await recordSubmission(tx, task, asItStands(task))),
      late: task.row.late || task.row.state === 'overdue',
      return_by: null,
    }),
  );
  return readTaskRows(
    tx,
    tasks.map(({ row }) => row.id),
  );
}
