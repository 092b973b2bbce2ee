import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { findInstitutions } from '@xinan/institutions';
import type { ActorTx } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import type { createAccount as route } from '../contract.ts';
import { createStaff } from './create-staff.ts';
import { inviteAccount } from './invite.ts';

const unknownPlace = (pointer: string) =>
  new DomainError('request.invalid', {}, [
    { pointer, zh: '没有这个地区或机构', en: 'is not a known region or place' },
  ]);

/** Creates an account that holds no role yet: the security administrator grants it. */
export async function createAccount(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { loginName, displayName, regionCode, institutionId = null } = body;
  const names = await nameRegions(tx, [regionCode]);
  if ((names.get(regionCode) ?? regionCode) === regionCode) throw unknownPlace('/regionCode');
  if (institutionId && !(await findInstitutions(tx, [institutionId])).has(institutionId))
    throw unknownPlace('/institutionId');
  const id = tx.newId();
  await createStaff(tx, [
    { id, loginName, displayName: displayName.trim(), roles: [], regionCode, institutionId },
  ]);
  return { id, invitationPath: await inviteAccount(tx, id) };
}
