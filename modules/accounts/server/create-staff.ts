import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';
import type { Role } from '@xinan/policy';
import { hashPassword } from './hash-password.ts';
import { sealTotp } from './totp.ts';

export interface NewStaff {
  readonly id?: string;
  readonly loginName?: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly regionCode: string;
  readonly institutionId?: string | null;
  /** Only the demonstration gives credentials; everybody else is invited and sets their own. */
  readonly credential?: { readonly password: string; readonly totpSecret: string };
}

interface Numbered extends NewStaff {
  readonly id: string;
}

const insertAccounts = `insert into accounts (id, kind, login_name, display_name, region_code, area, institution_id)
  select p.id, 'staff', p.login_name, p.display_name, p.region_code, p.area::ltree, p.institution_id
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::uuid[])
    as p (id, login_name, display_name, region_code, area, institution_id)`;

const insertRoles = `insert into role_grants (account_id, role, granted_by)
  select p.account_id, p.role, $3 from unnest($1::uuid[], $2::text[]) as p (account_id, role)`;

async function giveCredentials(tx: ActorTx, people: readonly Numbered[]): Promise<void> {
  const owners = people.flatMap(({ id, credential }) => (credential ? [{ id, ...credential }] : []));
  if (owners.length === 0) return;
  const hashes = await Promise.all(owners.map(({ password }) => hashPassword(password)));
  const secrets = owners.map(({ id, totpSecret }) => sealTotp(tx, id, totpSecret));
  await tx.sql('select set_demo_credentials($1::uuid[], $2::text[], $3::bytea[])', [
    owners.map(({ id }) => id),
    hashes,
    secrets,
  ]);
}

/**
 * Creates accounts of staff with their roles, many at once, in the caller's transaction
 * (`demo.load`, `setup.begin` or `account.provision`). Returns their ids in the order given.
 * Errors: `account.name_taken`, `role.conflict`.
 */
export async function createStaff(tx: ActorTx, people: readonly NewStaff[]): Promise<string[]> {
  if (people.length === 0) return [];
  const numbered = people.map((person): Numbered => ({ ...person, id: person.id ?? tx.newId() }));
  await tx.sql(insertAccounts, [
    numbered.map(({ id }) => id),
    numbered.map(({ loginName }) => loginName ?? null),
    numbered.map(({ displayName }) => displayName),
    numbered.map(({ regionCode }) => regionCode),
    numbered.map(({ regionCode }) => toLtree(regionCode)),
    numbered.map(({ institutionId }) => institutionId ?? null),
  ]);
  const held = numbered.flatMap(({ id, roles }) => roles.map((role) => ({ id, role })));
  await tx.sql(insertRoles, [held.map(({ id }) => id), held.map(({ role }) => role), tx.actor.accountId]);
  await giveCredentials(tx, numbered);
  return numbered.map(({ id }) => id);
}
