import { maskPhone } from '@xinan/cn/phone';
import type { OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getMyRecord as route } from '../contract.ts';
import { maskOwnIdentity } from './mask-own-identity.ts';
import { readConsents } from './read-consents.ts';
import { openPhone } from './resident-registry.ts';

/** What is kept about the acting resident, the number masked: someone may be looking over the shoulder. */
export async function getMyRecord(tx: ActorTx): Promise<OutputOf<typeof route>> {
  const row = await tx.one(
    tx.db
      .selectFrom('residents')
      .select(['id', 'wrapped_key', 'phone_sealed', 'name_sealed', 'identity_sealed', 'region_code'])
      .where('id', '=', tx.actor.subjectId),
  );
  const phone = openPhone(tx, row);
  return {
    residentId: row.id,
    phoneMasked: phone && maskPhone(phone),
    ...maskOwnIdentity(tx, row),
    regionCode: row.region_code,
    consents: await readConsents(tx),
  };
}
