import type { ActorTx } from '@xinan/platform';
import type { ConsentPurpose } from '../domain.ts';

/** Whether the acting resident has an open consent for the purpose. */
export async function hasConsent(tx: ActorTx, purpose: ConsentPurpose): Promise<boolean> {
  if (!tx.actor.subjectId) return false;
  const open = await tx.first(
    tx.db
      .selectFrom('consents')
      .select('id')
      .where('resident_id', '=', tx.actor.subjectId)
      .where('purpose', '=', purpose)
      .where('withdrawn_at', 'is', null),
  );
  return open !== undefined;
}
