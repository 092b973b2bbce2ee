import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';

/** The actor's own entry, under reach `self`. */
export const findOwnEntry = (tx: ActorTx) =>
  tx.first(
    tx.db
      .selectFrom('practitioners')
      .select(['id', 'most_cases'])
      .where('account_id', '=', tx.actor.accountId),
  );

/** The id of the actor's own entry. Errors: `practitioner.not_registered`. */
export async function ownPractitionerId(tx: ActorTx): Promise<string> {
  const own = await findOwnEntry(tx);
  if (!own) throw new DomainError('practitioner.not_registered');
  return own.id;
}
