import type { ActorTx } from '@xinan/platform';
import { actionOf, type Role } from '@xinan/policy';

/**
 * Parts of a list that have an index of their own. Row security decides what is seen; these only say where to look,
 * because a policy alone makes the database walk every case of the city.
 */
export type ListPart = 'area' | 'open-in-area' | 'mine' | 'mine-beyond-area' | 'mine-beyond-open';

/** Where to look for the actor's cases; together the parts hold each of them once. */
export function listParts(tx: ActorTx, { mineOnly }: { mineOnly: boolean }): readonly ListPart[] {
  const { by } = actionOf(tx.action);
  const reaches = new Set(tx.actor.roles.map((role) => by[role as Role]).filter(Boolean));
  if (mineOnly) return ['mine'];
  if (reaches.has('area')) return reaches.size > 1 ? ['area', 'mine-beyond-area'] : ['area'];
  return reaches.has('open_area') ? ['open-in-area', 'mine-beyond-open'] : ['mine'];
}
