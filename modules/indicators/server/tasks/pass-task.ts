import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { passTask as route } from '../../contract.ts';
import { takeStep } from './take-step.ts';
import { readTask } from './tell-task.ts';

/** 核验通过: the evidence ticked code by code, by somebody outside the reporting department. */
export async function passTask(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await takeStep(
    tx,
    {
      tasks: [{ id: params.id, version: body.version }],
      step: 'pass',
      ticked: body.ticked,
      reason: body.remark,
      details: { ticked: body.ticked },
    },
    () => ({ verifier_id: tx.actor.accountId, provisional: false }),
  );
  return readTask(tx, params.id);
}
