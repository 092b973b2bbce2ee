import type { City } from '@xinan/platform';
import type { Role } from '@xinan/policy';
import { createStaff } from './create-staff.ts';
import { inviteAccount } from './invite.ts';

/**
 * Creates an account with a role at the server's command line. Returns the path of its invitation, seven days.
 * Errors: `account.name_taken`, `record.not_found` for an institution that is not there.
 */
export function createUser(
  city: City,
  person: {
    readonly loginName: string;
    readonly displayName: string;
    readonly role: Role;
    readonly regionCode: string;
    readonly institutionId?: string;
  },
): Promise<string> {
  const { role, ...rest } = person;
  return city.transact(city.systemActor, 'account.provision', async (tx) => {
    const [id = ''] = await createStaff(tx, [{ ...rest, roles: [role] }]);
    return inviteAccount(tx, id);
  });
}
