import { DomainError, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { forgetIdentity as route } from '../contract.ts';

/** Removes name, identity number and what was derived from it. Where nothing is recorded, nothing changes. */
export async function forgetIdentity(tx: ActorTx): Promise<OutputOf<typeof route>> {
  const residentId = tx.actor.subjectId;
  if (!residentId) throw new DomainError('record.not_found');
  await tx.run(
    tx.db
      .updateTable('residents')
      .set({ name_sealed: null, identity_sealed: null, identity_index: null, birth_year: null, sex: null })
      .where('id', '=', residentId),
  );
  tx.touch(residentId, residentId);
  return {};
}
