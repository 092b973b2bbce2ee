import { deadline } from '@xinan/cn/calendar';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { acknowledgeCrisis as route } from '../contract.ts';
import { countResponse, type Urgency } from '../domain.ts';
import { assign } from './assignments.ts';
import { openCaseDuty } from './case-duties.ts';
import { countCrisis, countDated, onTime } from './count-crisis.ts';
import { takeStep } from './take-step.ts';

const minuteMs = 60_000;

/** 签收: whoever acknowledges leads the case. The assessment's clock has been running since the alert. */
export function acknowledgeCrisis(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  return takeStep(tx, { ...params, ...body, step: 'acknowledge' }, async ({ row, clocks, signed }) => {
    const urgency = row.urgency as Urgency;
    const lead = { lead_account_id: signed.account_id, lead_name: signed.actor_name };
    await assign(tx, row, { part: 'case_lead', accountIds: signed.account_id ? [signed.account_id] : [] });
    await closeDuties(tx, row.id);
    await openCaseDuty(
      tx,
      { ...row, ...lead },
      { kind: 'crisis.assess', dueAt: deadline(row.raised_at, clocks.assess[urgency]) },
    );
    const minutes = Math.floor((tx.now.getTime() - row.raised_at.getTime()) / minuteMs);
    const inTime = onTime(tx.now, deadline(row.raised_at, clocks.acknowledge[urgency]));
    countCrisis(tx, row, { metric: 'crisis.acknowledged', dims: { urgency, onTime: inTime, minutes } });
    countDated(tx, row, [countResponse(row.raised_at, inTime === 'yes')]);
    return { ...lead, acknowledged_at: tx.now };
  });
}
