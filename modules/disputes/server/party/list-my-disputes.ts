import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listMyDisputes as route } from '../../contract.ts';
import { type DisputeState, type DisputeType, stages } from '../../domain.ts';
import { waitsForMe } from './tell-my-dispute.ts';

const mostShown = 50;

/** By follow code the one case, by account all of them, the newest first. */
export async function listMyDisputes(
  tx: ActorTx,
  _input: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const rows = await tx.all(
    tx.db
      .selectFrom('disputes')
      .select(['id', 'case_no', 'dispute_type', 'state', 'found_at'])
      .orderBy('found_at', 'desc')
      .limit(mostShown),
  );
  const disputes = [];
  for (const row of rows) {
    const state = row.state as DisputeState;
    disputes.push({
      id: row.id,
      caseNo: row.case_no,
      type: row.dispute_type as DisputeType,
      state,
      stage: stages[state].stage,
      foundAt: row.found_at.toISOString(),
      waitsForMe: await waitsForMe(tx, row.id),
    });
  }
  return { disputes };
}
