import type { ActorTx } from '@xinan/platform';

/** Name and account of an acting member of staff, for rows that a person must sign. */
export function staffSigned(tx: ActorTx): { account_id: string; actor_name: string } {
  const { accountId, displayName } = tx.actor;
  if (!accountId) throw new Error('only a member of staff records this');
  return { account_id: accountId, actor_name: displayName };
}
