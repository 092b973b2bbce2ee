import { actionOf, type Role } from '@xinan/policy';

export interface AccountPowers {
  readonly create: boolean;
  readonly disable: boolean;
  readonly reinvite: boolean;
  readonly grant: boolean;
}

/** What these roles may do with accounts, read from the one action table; the server decides again. */
export function accountPowers(roles: readonly Role[]): AccountPowers {
  const may = (action: 'account.create' | 'account.disable' | 'account.reinvite' | 'role.grant') =>
    roles.some((role) => actionOf(action).by[role] !== undefined);
  return {
    create: may('account.create'),
    disable: may('account.disable'),
    reinvite: may('account.reinvite'),
    grant: may('role.grant'),
  };
}
