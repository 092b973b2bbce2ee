import { createResidentAccounts } from '@xinan/accounts';
import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';

export interface NewResident {
  readonly id?: string;
  /** In the form of `parsePhone`. */
  readonly phone: string;
  readonly name?: string;
  readonly identityNumber?: string;
  readonly birthYear?: number;
  readonly sex?: string;
  readonly regionCode?: string;
  readonly createdAt?: Date;
}

const insertResidents = `
  insert into residents (id, account_id, wrapped_key, phone_index, phone_sealed, identity_index, identity_sealed, name_sealed,
    birth_year, sex, region_code, area, created_at)
  select r.id, r.account_id, r.wrapped_key, r.phone_index, r.phone_sealed, r.identity_index, r.identity_sealed, r.name_sealed,
    r.birth_year, r.sex, r.region_code, r.area::ltree, coalesce(r.created_at, now())
  from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[], $8::bytea[],
    $9::int[], $10::text[], $11::text[], $12::text[], $13::timestamptz[])
    as r (id, account_id, wrapped_key, phone_index, phone_sealed, identity_index, identity_sealed, name_sealed,
      birth_year, sex, region_code, area, created_at)`;

type SealedColumn = 'phone_sealed' | 'identity_sealed' | 'name_sealed';

/** Where a sealed value of a resident lives. */
export const residentPlace = (residentId: string, column: SealedColumn) => ({
  table: 'residents',
  column,
  row: residentId,
});

function sealResident(tx: ActorTx, person: NewResident, accountId: string): unknown[] {
  const id = person.id ?? tx.newId();
  const { key, wrapped } = tx.vault.newKey('identity');
  const seal = (column: SealedColumn, text: string | undefined) =>
    text === undefined ? null : key.seal(residentPlace(id, column), text);
  const identity = person.identityNumber;
  return [
    id,
    accountId,
    wrapped,
    tx.vault.blindIndex('phone', person.phone),
    seal('phone_sealed', person.phone),
    identity === undefined ? null : tx.vault.blindIndex('identity', identity),
    seal('identity_sealed', identity),
    seal('name_sealed', person.name),
    person.birthYear ?? null,
    person.sex ?? null,
    person.regionCode ?? null,
    person.regionCode ? toLtree(person.regionCode) : null,
    person.createdAt ?? null,
  ];
}

/**
 * Enrols residents with their accounts, many at once, in the caller's transaction (`resident.enrol` or `demo.load`);
 * they sign in by their phone. Returns the accounts in the order given. A number that is known already fails.
 */
export async function createResidents(
  tx: ActorTx,
  people: readonly NewResident[],
): Promise<{ id: string; accountId: string }[]> {
  const accounts = await createResidentAccounts(tx, people.length);
  const rows = people.map((person, index) => sealResident(tx, person, accounts[index] ?? ''));
  await tx.sql(
    insertResidents,
    Array.from({ length: 13 }, (_, column) => rows.map((row) => row[column])),
  );
  return rows.map((row) => ({ id: row[0] as string, accountId: row[1] as string }));
}
