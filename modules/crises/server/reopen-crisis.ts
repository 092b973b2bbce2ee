import { deadline } from '@xinan/cn/calendar';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { reopenCrisis as route } from '../contract.ts';
import { countReturn, type Urgency } from '../domain.ts';
import { assign } from './assignments.ts';
import { openCaseDuty } from './case-duties.ts';
import { countCrisis, countDated } from './count-crisis.ts';
import { takeStep } from './take-step.ts';

/** 重新打开 under the same number: whoever reopens leads, is to assess anew, and old signatures no longer count. */
export function reopenCrisis(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, reason } = body;
  return takeStep(
    tx,
    { ...params, version, step: 'reopen', note: reason },
    async ({ row, clocks, signed }) => {
      const lead = { lead_account_id: signed.account_id, lead_name: signed.actor_name };
      await assign(tx, row, { part: 'case_lead', accountIds: signed.account_id ? [signed.account_id] : [] });
      await openCaseDuty(
        tx,
        { ...row, ...lead },
        { kind: 'crisis.assess', dueAt: deadline(tx.now, clocks.assess[row.urgency as Urgency]) },
      );
      countCrisis(tx, row, { metric: 'crisis.reopened', dims: {} });
      // What was ruled out was never closed; who came back under another number is in the count already.
      if (row.state === 'closed' && row.closed_at && !row.returned_at)
        countDated(tx, row, countReturn(row.closed_at, tx.now));
      return { ...lead, closed_at: null, closure_reason: null, aftercare_sealed: null, round: row.round + 1 };
    },
  );
}
