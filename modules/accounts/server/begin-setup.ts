import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';
import { exclusiveRoles } from '@xinan/policy';
import type { beginSetup as route } from '../contract.ts';
import { createStaff } from './create-staff.ts';
import { inviteAccount } from './invite.ts';
import { isSetupToken, needsSetup } from './setup-token.ts';

type Body = InputOf<typeof route>['body'];

function checkAdministrators(people: Body['administrators']): void {
  const isEachRoleOnce = exclusiveRoles.every(
    (role) => people.filter((person) => person.role === role).length === 1,
  );
  if (!isEachRoleOnce)
    throw new DomainError('request.invalid', {}, [
      { pointer: '/administrators', zh: '三个岗位各一人', en: 'names each of the three roles once' },
    ]);
  if (new Set(people.map(({ loginName }) => loginName)).size < people.length)
    throw new DomainError('account.name_taken');
}

async function setUp(
  tx: ActorTx,
  { body, regionCode }: { body: Body; regionCode: string },
): Promise<OutputOf<typeof route>> {
  await tx.sql(`select pg_advisory_xact_lock(hashtextextended('first set-up', 0))`);
  if (!(await needsSetup(tx))) throw new DomainError('setup.already_done');
  if (!(await isSetupToken(tx, body.token))) throw new DomainError('setup.token_wrong');
  checkAdministrators(body.administrators);
  const people = body.administrators.map(({ role, loginName, displayName }) => ({
    loginName,
    displayName: displayName.trim(),
    roles: [role],
    regionCode,
  }));
  const ids = await createStaff(tx, people);
  const invitations: OutputOf<typeof route>['invitations'] = [];
  for (const [index, { role, loginName }] of body.administrators.entries())
    invitations.push({ role, loginName, invitationPath: await inviteAccount(tx, ids[index] ?? '') });
  await tx.sql('select end_setup()');
  return { invitations };
}

/** First set-up, once: three administrators, three people, all or none. */
export const beginSetup = (
  { city, requestId }: RequestContext,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  city.transact(city.systemActor, 'setup.begin', (tx) => setUp(tx, { body, regionCode: city.code }), {
    requestId,
  });
