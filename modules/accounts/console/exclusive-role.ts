import { exclusiveRoles, type Role } from '@xinan/policy';

/** The role already held that forbids granting `role`, if any: two of the three administrators never meet in one person. */
export function conflictingRole(held: readonly Role[], role: Role): Role | undefined {
  if (!exclusiveRoles.includes(role)) return undefined;
  return held.find((one) => one !== role && exclusiveRoles.includes(one));
}
