import { DomainError } from '@xinan/contract-kit';
import { findInstitutions } from '@xinan/institutions';
import type { ActorTx } from '@xinan/platform';
import type { Role } from '@xinan/policy';
import { type Compilable, sql } from 'kysely';
import type { Static } from 'typebox';
import type { AccountRow } from '../contract.ts';

type Row = Static<typeof AccountRow>;

const rolesHeld = sql<
  string[]
>`array(select role from role_grants where account_id = accounts.id and revoked_at is null order by granted_at, role)`;

/** Accounts of staff within the actor's reach; residents are nobody's to browse here. */
export const selectStaff = (tx: ActorTx) =>
  tx.db
    .selectFrom('accounts')
    .select([
      'id',
      'login_name',
      'display_name',
      'region_code',
      'institution_id',
      'disabled_at',
      'last_seen_at',
      'created_at',
    ])
    .select(rolesHeld.as('roles'))
    .where('kind', '=', 'staff');

export type StaffRow = ReturnType<typeof selectStaff> extends Compilable<infer Row> ? Row : never;

/** Rows as the console shows them, with the names of workplaces. */
export async function toAccountRows(tx: ActorTx, rows: readonly StaffRow[]): Promise<Row[]> {
  const places = await findInstitutions(
    tx,
    rows.flatMap((row) => row.institution_id ?? []),
  );
  return rows.map((row) => ({
    id: row.id,
    loginName: row.login_name,
    displayName: row.display_name,
    roles: row.roles as Role[],
    regionCode: row.region_code,
    institutionName: places.get(row.institution_id ?? '')?.name ?? null,
    disabled: row.disabled_at !== null,
    lastSeenAt: row.last_seen_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
  }));
}

/** One account of staff. Error: `record.not_found`. */
export async function readStaffAccount(tx: ActorTx, id: string): Promise<Row> {
  const [row] = await toAccountRows(tx, [await tx.one(selectStaff(tx).where('id', '=', id))]);
  if (!row) throw new DomainError('record.not_found');
  return row;
}
