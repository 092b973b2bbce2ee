import type { ActorTx } from './transact.ts';

/** Who did it, as it stays in the record even when the person leaves or changes post. */
export interface Signed {
  readonly account_id: string | null;
  readonly actor_name: string;
  readonly actor_role: string;
}

/** The house itself, where no person acted. */
const houseName = '心安';

/** The acting person under the first of `roles` that they hold; the house where the system acts. */
export function signedBy(tx: ActorTx, roles: readonly string[] = []): Signed {
  const { accountId, displayName, roles: held } = tx.actor;
  if (held.includes('system')) return { account_id: null, actor_name: houseName, actor_role: 'system' };
  const role = roles.find((each) => held.includes(each)) ?? held[0] ?? '';
  return { account_id: accountId, actor_name: displayName, actor_role: role };
}
