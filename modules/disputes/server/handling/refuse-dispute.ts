import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { refuseDispute as route } from '../../contract.ts';
import { endCase } from '../steps/end-case.ts';
import { takeStep } from '../steps/take-step.ts';

/** 不予受理, with the reason that the notice to the parties gives. */
export function refuseDispute(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, reason, explanation } = body;
  return takeStep(tx, { ...params, version, step: 'refuse', remark: explanation }, async (scene) => ({
    ...(await endCase(tx, scene, reason)),
    decided_at: tx.now,
  }));
}
