import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { Scene } from './take-step.ts';

/** Puts the acting person's signature under the closure of the present round. */
export async function signClosure(tx: ActorTx, { row, signed }: Scene, ordinal: 1 | 2): Promise<void> {
  if (!signed.account_id) throw new DomainError('action.forbidden');
  await tx.run(
    tx.db.insertInto('crisis_signatures').values({
      crisis_id: row.id,
      round: row.round,
      ordinal,
      ...signed,
      account_id: signed.account_id,
      at: tx.now,
    }),
  );
}
