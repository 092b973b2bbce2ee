import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { ruleOutCrisis as route } from '../contract.ts';
import { joinCase, releaseOthers } from './assignments.ts';
import { countCrisis } from './count-crisis.ts';
import { countFirstReview } from './count-review.ts';
import { takeStep } from './take-step.ts';

/** 判为非危机, with its basis in the timeline. */
export function ruleOutCrisis(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, basis } = body;
  return takeStep(tx, { ...params, version, step: 'rule_out', note: basis }, async ({ row, signed }) => {
    await joinCase(tx, row);
    await releaseOthers(tx, row, [row.lead_account_id, signed.account_id]);
    await closeDuties(tx, row.id);
    countCrisis(tx, row, { metric: 'crisis.ruled_out', dims: {} });
    countFirstReview(tx, row);
    return { closed_at: tx.now };
  });
}
