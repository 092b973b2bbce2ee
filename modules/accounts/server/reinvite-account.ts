import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { reinviteAccount as route } from '../contract.ts';
import { inviteAccount } from './invite.ts';

/** Ends what the account signed in with and invites its owner anew. */
export async function reinviteAccount(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const account = await tx.one(
    tx.db
      .selectFrom('accounts')
      .select(['id', 'disabled_at'])
      .where('id', '=', params.id)
      .where('kind', '=', 'staff'),
  );
  if (account.disabled_at) throw new DomainError('record.not_found');
  if (account.id === tx.actor.accountId) throw new DomainError('action.forbidden');
  await tx.sql('select reset_credentials($1)', [account.id]);
  tx.emit({ topic: 'sessions.ended', recordId: account.id, audience: [] });
  return { invitationPath: await inviteAccount(tx, account.id) };
}
