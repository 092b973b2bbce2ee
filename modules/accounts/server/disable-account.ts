import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { disableAccount as route } from '../contract.ts';

/** Disables an account; its sessions end in the same transaction. Nobody disables themselves. */
export async function disableAccount(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { id } = await tx.one(
    tx.db.selectFrom('accounts').select('id').where('id', '=', params.id).where('kind', '=', 'staff'),
  );
  if (id === tx.actor.accountId) throw new DomainError('action.forbidden');
  await tx.run(
    tx.db
      .updateTable('accounts')
      .set({ disabled_at: tx.now })
      .where('id', '=', id)
      .where('disabled_at', 'is', null),
  );
  await tx.sql('select end_sessions_of($1)', [id]);
  tx.emit({ topic: 'sessions.ended', recordId: id, audience: [] });
  tx.touch(id);
  return {};
}
