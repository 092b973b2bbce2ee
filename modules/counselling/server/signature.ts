import type { ActorTx } from '@xinan/platform';

/** Who did it, as it stays in the record even when the person leaves or changes post. */
export interface Signed {
  readonly account_id: string;
  readonly actor_name: string;
  readonly actor_role: string;
}

/** The acting person under the first of `roles` that they hold. Throws where nobody is signed in: a programming error. */
export function signedBy(tx: ActorTx, roles: readonly string[]): Signed {
  const { accountId, displayName, roles: held } = tx.actor;
  if (!accountId) throw new Error('a step of counselling was taken by nobody');
  const role = roles.find((each) => held.includes(each)) ?? held[0] ?? '';
  return { account_id: accountId, actor_name: displayName, actor_role: role };
}
