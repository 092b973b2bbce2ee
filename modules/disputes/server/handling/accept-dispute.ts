import { deadline } from '@xinan/cn/calendar';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { acceptDispute as route } from '../../contract.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { committeeOf } from './committee-of.ts';
import { takeStep } from '../steps/take-step.ts';

/** 受理: the time for mediation begins to run, under the nearest committee. */
export function acceptDispute(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, remark } = body;
  return takeStep(tx, { ...params, version, step: 'accept', remark }, async ({ row, clocks }) => {
    await closeDuties(tx, row.id, ['dispute.decide']);
    await openCaseDuties(tx, row, [
      { kind: 'dispute.triage', dueAt: deadline(tx.now, clocks.triage), for: 'desk' },
    ]);
    return {
      decided_at: tx.now,
      accepted_at: tx.now,
      deadline: deadline(tx.now, clocks.mediate),
      committee_id: await committeeOf(tx, row.region_code),
    };
  });
}
