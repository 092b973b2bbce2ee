import { deadline } from '@xinan/cn/calendar';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { recuseMyself as route } from '../contract.ts';
import { takeBack } from './assignments.ts';
import { renewDuty } from './case-duties.ts';
import { takeStep } from './take-step.ts';

const nobody = { counsellor_account_id: null, counsellor_name: null, counsellor_role: null } as const;

/** 本人回避: the counsellor handles the petition or knows the person. The case goes back to be assigned, to somebody else. */
export async function recuseMyself(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const row = await takeStep(tx, { ...params, ...body, step: 'recuse' }, async ({ row: found, clocks }) => {
    await renewDuty(
      tx,
      { ...found, ...nobody },
      { kind: 'counselling.assign', dueAt: deadline(tx.now, clocks.assign) },
    );
    return { ...nobody, assigned_at: null };
  });
  // Last: from here on the case is out of the actor's reach.
  await takeBack(tx, row);
  return { caseNo: row.case_no };
}
