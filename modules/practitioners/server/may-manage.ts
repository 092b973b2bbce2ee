import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';
import { actionOf, type Role } from '@xinan/policy';

/** Whether the reader could change what belongs to this region: a hint for the screen; row security decides on the write. */
export function mayManage({ actor }: ActorTx, regionCode: string): boolean {
  const { by } = actionOf('team.manage');
  const path = toLtree(regionCode);
  return (
    actor.roles.some((role) => by[role as Role] !== undefined) &&
    (actor.area === '' || path === actor.area || path.startsWith(`${actor.area}.`))
  );
}
