import type { ActorTx } from '@xinan/platform';
import { actionOf, type Role } from '@xinan/policy';

/**
 * Parts of a list that have an index of their own. Row security decides what is seen; these only say where to look,
 * because a policy alone makes the database walk every case of the city.
 */
export type ListPart = 'area' | 'mine' | 'mine-beyond-area';

/** Where to look for the actor's cases; together the parts hold each of them once. */
export function listParts(tx: ActorTx, { mineOnly }: { mineOnly: boolean }): readonly ListPart[] {
  const { by } = actionOf(tx.action);
  const reaches = new Set(tx.actor.roles.map((role) => by[role as Role]).filter(Boolean));
  if (mineOnly || !reaches.has('area')) return ['mine'];
  return reaches.has('assigned') ? ['area', 'mine-beyond-area'] : ['area'];
}
