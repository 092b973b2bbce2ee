import { localDateOf } from '@xinan/cn/dates';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { answerReferral as route } from '../contract.ts';
import type { ReferralOutcome } from '../domain.ts';
import { countCrisis, countDated } from './count-crisis.ts';
import { places } from './places.ts';
import { takeStep } from './take-step.ts';

const arrived: readonly ReferralOutcome[] = ['seen', 'inpatient', 'outpatient'];

/** 转介回执: whether the person came, and the least advice that helps. */
export function answerReferral(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { id, referralId } = params;
  const { version, outcome, advice } = body;
  return takeStep(tx, { id, version, step: 'answer_referral', referralId }, async ({ row, parts, key }) => {
    const answer = {
      outcome,
      received_at: tx.now,
      seen_at: arrived.includes(outcome) ? tx.now : null,
      advice_sealed: advice ? key.seal(places.advice(referralId), advice) : null,
    };
    await tx.run(
      tx.db
        .updateTable('crisis_referrals')
        .set(answer)
        .where('id', '=', referralId)
        .where('crisis_id', '=', row.id),
    );
    const stillOpen = parts.referrals.some(
      (referral) => referral.outcome === null && referral.id !== referralId,
    );
    if (!stillOpen) await closeDuties(tx, row.id, ['crisis.referral_receipt']);
    countCrisis(tx, row, { metric: 'crisis.referral_answered', dims: { outcome } });
    const sent = parts.referrals.find((referral) => referral.id === referralId);
    if (sent)
      countDated(tx, row, [{ metric: 'crisis.arrival', day: localDateOf(sent.sent_at), dims: { outcome } }]);
  });
}
