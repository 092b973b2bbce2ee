import { randomInt } from 'node:crypto';
import { createStaff, type DemoRole, keepDemoRoles, newTotpSecret } from '@xinan/accounts';
import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';
import type { IndexPerson } from '../generate/index/index-people.ts';
import type { PractitionerRecord } from '../generate/practitioner-record.ts';
import type { StaffRecord } from '../generate/staff.ts';
import { tryIndexRoles } from '../texts/try-index-roles.ts';
import { tryRoles } from '../texts/try-roles.ts';
import { defineTable, insertRows, isThere, toWordArray } from './insert-rows.ts';

/** Letters and digits that cannot be taken for one another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 95 bits from the system's randomness, never from the seed: each installation has its own. */
function makePassword(): string {
  const part = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return [part(), part(), part(), part()].join('-');
}

type Credential = Pick<DemoRole, 'password' | 'totpSecret'>;

/** Whoever gets an account: the staff, and those who work on the index. */
type Holder = Pick<StaffRecord, 'id' | 'name' | 'role' | 'regionCode' | 'tryRole'> & {
  readonly institutionId: string | null;
  readonly place: { readonly zh: string; readonly en: string };
};

function toDemoRole(person: Holder, credential: Credential): DemoRole[] {
  const { tryRole, role, name, place } = person;
  if (!tryRole) return [];
  return [
    {
      ...credential,
      loginName: tryRole.loginName,
      displayName: name,
      role,
      place,
      tryThis: tryRole.tryThis,
    },
  ];
}

const everyTryRole = [...tryRoles, ...tryIndexRoles];
const orderOf = ({ loginName }: DemoRole) => everyTryRole.findIndex((each) => each.loginName === loginName);

async function createAccounts(tx: ActorTx, staff: readonly Holder[]): Promise<void> {
  const credentials = new Map(
    staff
      .filter(({ tryRole }) => tryRole)
      .map(({ id }) => [id, { password: makePassword(), totpSecret: newTotpSecret() }]),
  );
  await createStaff(
    tx,
    staff.map(({ id, name, role, regionCode, institutionId, tryRole }) => ({
      id,
      displayName: name,
      roles: [role],
      regionCode,
      institutionId,
      loginName: tryRole?.loginName,
      credential: credentials.get(id),
    })),
  );
  const roles = staff.flatMap((person) =>
    toDemoRole(person, credentials.get(person.id) ?? { password: '', totpSecret: '' }),
  );
  await keepDemoRoles(
    tx,
    roles.toSorted((one, other) => orderOf(one) - orderOf(other)),
  );
}

const practitioners = defineTable<ReturnType<typeof practitionerRow>>()('practitioners', {
  id: 'uuid',
  account_id: 'uuid',
  name: 'text',
  profession: 'text',
  institution_id: 'uuid',
  region_code: 'text',
  area: 'ltree',
  title: 'text',
  bio: 'text',
  specialities: 'text[]',
  is_consultant: 'boolean',
  most_cases: 'smallint',
});
const practitionerRow = (person: PractitionerRecord) => ({
  id: person.id,
  account_id: person.accountId,
  name: person.name,
  profession: person.profession,
  institution_id: person.institutionId,
  region_code: person.regionCode,
  area: toLtree(person.regionCode),
  title: person.title,
  bio: person.bio,
  specialities: toWordArray(person.specialities),
  is_consultant: person.isConsultant,
  most_cases: person.mostCases,
});

const credentials = defineTable<ReturnType<typeof credentialRows>[number]>()('practitioner_credentials', {
  id: 'uuid',
  practitioner_id: 'uuid',
  kind: 'text',
  issuer: 'text',
  number: 'text',
  issued_on: 'date',
  expires_on: 'date',
  area: 'ltree',
});
const credentialRows = ({ id: practitioner_id, regionCode, credentials: held }: PractitionerRecord) =>
  held.map(({ id, kind, issuer, number, issuedOn, expiresOn }) => ({
    id,
    practitioner_id,
    kind,
    issuer,
    number,
    issued_on: issuedOn,
    expires_on: expiresOn,
    area: toLtree(regionCode),
  }));

const shifts = defineTable<ReturnType<typeof shiftRows>[number]>()('duty_shifts', {
  id: 'uuid',
  practitioner_id: 'uuid',
  post: 'text',
  starts_at: 'timestamptz',
  ends_at: 'timestamptz',
  state: 'text',
  area: 'ltree',
});
const shiftRows = ({ id: practitioner_id, regionCode, shifts: worked }: PractitionerRecord) =>
  worked.map(({ id, post, startsAt, endsAt, state }) => ({
    id,
    practitioner_id,
    post,
    starts_at: startsAt,
    ends_at: endsAt,
    state,
    area: toLtree(regionCode),
  }));

/** Accounts with the roles to try, practitioners with papers and shifts: all in one transaction, as credentials are drawn only once. */
export async function writeStaff(
  tx: ActorTx,
  records: {
    readonly staff: readonly StaffRecord[];
    readonly indexPeople: readonly IndexPerson[];
    readonly practitioners: readonly PractitionerRecord[];
  },
): Promise<void> {
  const [first] = records.staff;
  if (!first || (await isThere(tx, 'accounts', first.id))) return;
  await createAccounts(tx, [
    ...records.staff.map((person) => ({ ...person, place: person.institutionName })),
    ...records.indexPeople.map((person) => ({ ...person, institutionId: null })),
  ]);
  await insertRows(tx, practitioners, records.practitioners.map(practitionerRow));
  await insertRows(tx, credentials, records.practitioners.flatMap(credentialRows));
  await insertRows(tx, shifts, records.practitioners.flatMap(shiftRows));
}
