import { deadline } from '@xinan/cn/calendar';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { findInstitutions } from '@xinan/institutions';
import type { ActorTx } from '@xinan/platform';
import type { referCrisis as route } from '../contract.ts';
import { assign } from './assignments.ts';
import { openCaseDuty } from './case-duties.ts';
import { countCrisis } from './count-crisis.ts';
import { places } from './places.ts';
import { takeStep } from './take-step.ts';

async function requireHospital(tx: ActorTx, hospitalId: string): Promise<void> {
  const hospital = (await findInstitutions(tx, [hospitalId])).get(hospitalId);
  if (!hospital?.acceptsReferrals)
    throw new DomainError('crisis.hospital_unknown', {}, [
      { pointer: '/hospitalId', zh: '该机构不接收转介', en: 'does not accept referrals' },
    ]);
}

/** 转介医院: a summary goes to the hospital's psychiatrists, who are assigned to the case. It orders nothing. */
export function referCrisis(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, hospitalId, reason, consentBy } = body;
  return takeStep(tx, { ...params, version, step: 'refer' }, async ({ row, key, clocks }) => {
    await requireHospital(tx, hospitalId);
    const id = tx.newId();
    const reason_sealed = key.seal(places.reason(id), reason);
    await tx.run(
      tx.db.insertInto('crisis_referrals').values({
        id,
        crisis_id: row.id,
        hospital_id: hospitalId,
        consent_by: consentBy,
        sent_at: tx.now,
        reason_sealed,
      }),
    );
    const psychiatrists = await tx.sql<{ id: string }>('select id from psychiatrists_of($1) as id', [
      hospitalId,
    ]);
    await assign(tx, row, { part: 'psychiatrist', accountIds: psychiatrists.map((each) => each.id) });
    await openCaseDuty(tx, row, {
      kind: 'crisis.referral_receipt',
      dueAt: deadline(tx.now, clocks.referralReceipt),
      for: 'hospital',
    });
    countCrisis(tx, row, { metric: 'crisis.referred', dims: {} });
  });
}
