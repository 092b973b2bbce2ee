import { deadline } from '@xinan/cn/calendar';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { proposeClosure as route } from '../contract.ts';
import { closureReasons } from '../domain.ts';
import { openCaseDuty } from './case-duties.ts';
import { places } from './places.ts';
import { signClosure } from './sign-closure.ts';
import { takeStep } from './take-step.ts';

/** The first signature. Reason and aftercare stay in the timeline even when the closure is returned. */
export function proposeClosure(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, reason, aftercare } = body;
  const note = `${closureReasons[reason].zh}：${aftercare}`;
  return takeStep(tx, { ...params, version, step: 'propose_closure', reason, note }, async (scene) => {
    const { row, key, clocks } = scene;
    await signClosure(tx, scene, 1);
    await closeDuties(tx, row.id);
    await openCaseDuty(tx, row, {
      kind: 'crisis.countersign',
      dueAt: deadline(tx.now, clocks.countersign),
      for: 'supervisors',
    });
    return { closure_reason: reason, aftercare_sealed: key.seal(places.aftercare(row.id), aftercare) };
  });
}
