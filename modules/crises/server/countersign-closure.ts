import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { countersignClosure as route } from '../contract.ts';
import { releaseOthers } from './assignments.ts';
import { openNextDuty } from './case-duties.ts';
import { countClosure } from '../domain.ts';
import { countCrisis, countDated, countSuperseded } from './count-crisis.ts';
import { signClosure } from './sign-closure.ts';
import { type CaseChange, type Scene, takeStep } from './take-step.ts';

/** The second signature: nothing is left to do, and the case stays open only to its lead and its signers. */
async function closeCase(tx: ActorTx, scene: Scene): Promise<CaseChange> {
  const { row, parts, signed } = scene;
  await signClosure(tx, scene, 2);
  await closeDuties(tx, row.id);
  await tx.run(
    tx.db
      .updateTable('crisis_follow_ups')
      .set({ superseded_at: tx.now })
      .where('crisis_id', '=', row.id)
      .where('done_at', 'is', null)
      .where('superseded_at', 'is', null),
  );
  await releaseOthers(tx, row, [
    row.lead_account_id,
    signed.account_id,
    ...parts.signatures.map(({ account_id }) => account_id),
  ]);
  countSuperseded(tx, row, parts.followUps);
  countCrisis(tx, row, { metric: 'crisis.closed', dims: { reason: row.closure_reason ?? '' } });
  countDated(tx, row, countClosure(tx.now));
  return { closed_at: tx.now, returned_at: null };
}

/** Returned: the signatures of this round no longer count, and the follow-ups go on. */
async function returnCase(tx: ActorTx, { row, parts, clocks }: Scene): Promise<CaseChange> {
  await closeDuties(tx, row.id);
  const pending = parts.followUps.filter(({ done_at }) => done_at === null).map(({ due_at }) => due_at);
  await openNextDuty(tx, row, { pending, clocks });
  return { closure_reason: null, aftercare_sealed: null, round: row.round + 1 };
}

/** 会签结案, or 退回随访 with a remark. */
export function countersignClosure(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, agreed, remark } = body;
  const step = agreed ? 'countersign' : 'return_to_following';
  return takeStep(tx, { ...params, version, step, note: remark }, (scene) =>
    agreed ? closeCase(tx, scene) : returnCase(tx, scene),
  );
}
