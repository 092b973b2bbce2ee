import { randomBytes } from 'node:crypto';
import { toLtree } from '@xinan/cn/regions';
import type { Role } from '@xinan/policy';
import type pg from 'pg';
import type { Actor } from '../database/transact.ts';
import { uuidV7 } from '../database/uuid.ts';

export interface Hired {
  readonly accountId: string;
  readonly name: string;
  /** A session of this person, second factor just given. */
  readonly actor: Actor;
  /** The value of the session cookie. */
  readonly cookie: string;
}

export interface StaffToHire {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly regionCode: string;
  readonly institutionId?: string;
}

/** A member of staff with a live session, written behind the walls: for tests of what comes after signing in. */
export async function hireStaff(
  { owner }: { readonly owner: pg.Client },
  { name, roles, regionCode, institutionId }: StaffToHire,
): Promise<Hired> {
  const accountId = uuidV7();
  const token = randomBytes(32);
  await owner.query(
    `insert into accounts (id, kind, login_name, display_name, region_code, area, institution_id)
     values ($1, 'staff', $2, $3, $4, $5::ltree, $6)`,
    [accountId, `staff-${accountId}`, name, regionCode, toLtree(regionCode), institutionId ?? null],
  );
  await owner.query('insert into role_grants (account_id, role) select $1, unnest($2::text[])', [
    accountId,
    roles,
  ]);
  await owner.query(
    'insert into sessions (token_hash, account_id, second_factor_at) values (sha256($1), $2, now())',
    [token, accountId],
  );
  return { accountId, name, actor: { kind: 'session', token }, cookie: token.toString('base64url') };
}
