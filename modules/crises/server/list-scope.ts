import type { ActorTx } from '@xinan/platform';
import { actionOf, type Role } from '@xinan/policy';

/**
 * Parts of a list that have an index of their own. Row security decides what is seen; these only say where to look,
 * because a policy alone makes the database walk every case of the city.
 */
export type ListPart = 'area' | 'open' | 'mine' | 'mine-finished';

/** Where to look for the actor's cases; together the parts hold each of them once. */
export function listParts(
  tx: ActorTx,
  query: { readonly mine?: boolean | undefined; readonly openOnly: boolean },
): readonly ListPart[] {
  if (query.mine) return ['mine'];
  const { by } = actionOf(tx.action);
  const reaches = new Set(tx.actor.roles.map((role) => by[role as Role]));
  if (reaches.has('area')) return ['area'];
  if (!reaches.has('open_area')) return ['mine'];
  return query.openOnly ? ['open'] : ['open', 'mine-finished'];
}
