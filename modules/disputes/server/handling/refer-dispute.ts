import { deadline } from '@xinan/cn/calendar';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { referDispute as route } from '../../contract.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { staffSigned } from '../steps/signature.ts';
import { takeStep } from '../steps/take-step.ts';

/** 转交主管机关: the case stays open and watched here until that body has answered. */
export function referDispute(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, agency, reason } = body;
  return takeStep(tx, { ...params, version, step: 'refer', remark: reason }, async ({ row, clocks }) => {
    const dueAt = deadline(tx.now, clocks.referralAnswer);
    await tx.run(
      tx.db.insertInto('dispute_transfers').values({
        id: tx.newId(),
        dispute_id: row.id,
        kind: 'agency',
        from_region: row.region_code,
        to_agency: agency.trim(),
        sent_at: tx.now,
        ...staffSigned(tx),
        due_at: dueAt,
      }),
    );
    await closeDuties(tx, row.id, ['dispute.triage', 'dispute.assign']);
    await openCaseDuties(tx, row, [{ kind: 'dispute.referral', dueAt, for: 'leads' }]);
    return { lead_agency: agency.trim(), supervised: true };
  });
}
