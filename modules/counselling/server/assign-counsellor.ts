import { deadline } from '@xinan/cn/calendar';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { assignCounsellor as route } from '../contract.ts';
import { giveTo, takeBack } from './assignments.ts';
import { renewDuty } from './case-duties.ts';
import { countCounselling, onTime } from './count-counselling.ts';
import { findCandidates } from './find-candidates.ts';
import { readOversight } from './oversee-counselling.ts';
import { takeStep } from './take-step.ts';

/**
 * 安排或更换疏导人员. Whoever asked for it, handles petitions or has recused themselves is not on the list. After a change the
 * person is asked anew: a consent was given to somebody, not to an office. Errors: `counselling.counsellor_unknown`.
 */
export async function assignCounsellor(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await takeStep(
    tx,
    { ...params, ...body, step: (row) => (row.state === 'requested' ? 'assign' : 'reassign') },
    async ({ row, step, clocks }) => {
      const candidates = await findCandidates(tx, row);
      const chosen = candidates.find(({ accountId }) => accountId === body.accountId);
      if (!chosen) throw new DomainError('counselling.counsellor_unknown');
      const counsellor = {
        counsellor_account_id: chosen.accountId,
        counsellor_name: chosen.name,
        counsellor_role: chosen.roleName,
      };
      await takeBack(tx, row);
      await giveTo(tx, row, chosen.accountId);
      await renewDuty(
        tx,
        { ...row, ...counsellor },
        { kind: 'counselling.first_contact', dueAt: deadline(tx.now, clocks.firstContact) },
      );
      if (step === 'assign')
        countCounselling(tx, row, {
          metric: 'counselling.assigned',
          dims: { onTime: onTime(tx.now, deadline(row.requested_at, clocks.assign)) },
        });
      return { ...counsellor, assigned_at: tx.now, consent_account_id: null, next_at: null };
    },
  );
  return readOversight(tx, params.id);
}
