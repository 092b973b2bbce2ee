import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { closeCycle as route } from '../../contract.ts';
import { readCycle } from './store.ts';
import { takeCycleStep } from './take-cycle-step.ts';

/** 关闭周期: from here on nothing is reported or verified; the round marks what was left as not reported. */
export async function closeCycle(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await takeCycleStep(tx, { id: params.id, version: body.version, step: 'close' }, async () => ({
    closed_at: tx.now,
  }));
  return readCycle(tx, params.id);
}
