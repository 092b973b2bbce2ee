import type { ActorTx } from '@xinan/platform';
import type { TaskRecord } from '../../contract.ts';
import type { TaskStep } from '../../domain.ts';
import { takeStep, type Write } from './take-step.ts';
import { readTask } from './tell-task.ts';

interface Input {
  readonly params: { readonly id: string };
  readonly body: { readonly version: number; readonly reason: string };
}

/** A step of one task that is taken with a written reason. */
export const stepWithReason =
  (step: TaskStep, write?: (tx: ActorTx) => Write) =>
  async (tx: ActorTx, { params, body }: Input): Promise<TaskRecord> => {
    await takeStep(
      tx,
      { tasks: [{ id: params.id, version: body.version }], step, reason: body.reason },
      write?.(tx),
    );
    return readTask(tx, params.id);
  };
