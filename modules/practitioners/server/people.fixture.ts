import { randomUUID } from 'node:crypto';
import { toLtree } from '@xinan/cn/regions';
import type pg from 'pg';
import type { Profession, Speciality, TeamKind, TeamPart } from '../domain.ts';

export interface PersonToRegister {
  readonly name: string;
  readonly profession: Profession;
  readonly regionCode: string;
  readonly accountId?: string;
  readonly specialities?: readonly Speciality[];
  readonly isConsultant?: boolean;
  readonly mostCases?: number;
}

/** A practitioner written behind the walls, for tests. */
export async function registerPerson(
  { owner }: { readonly owner: pg.Client },
  person: PersonToRegister,
): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `insert into practitioners (id, account_id, name, profession, region_code, area, specialities, is_consultant, most_cases)
     values ($1, $2, $3, $4, $5, $6::ltree, $7, $8, $9)`,
    [
      id,
      person.accountId ?? null,
      person.name,
      person.profession,
      person.regionCode,
      toLtree(person.regionCode),
      person.specialities ?? [],
      person.isConsultant ?? false,
      person.mostCases ?? 8,
    ],
  );
  return id;
}

export interface TeamToFound {
  readonly name: string;
  readonly kind: TeamKind;
  readonly regionCode: string;
  readonly members: readonly (readonly [practitionerId: string, part: TeamPart])[];
}

/** A team written behind the walls, for tests. */
export async function foundTeam(
  { owner }: { readonly owner: pg.Client },
  { name, kind, regionCode, members }: TeamToFound,
): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `insert into teams (id, kind, name_zh, name_en, region_code, area, founded_on) values ($1, $2, $3, $3, $4, $5::ltree, '2024-03-08')`,
    [id, kind, name, regionCode, toLtree(regionCode)],
  );
  for (const [practitionerId, part] of members)
    await owner.query(
      `insert into team_members (id, team_id, practitioner_id, part, joined_on) values ($1, $2, $3, $4, '2024-03-08')`,
      [randomUUID(), id, practitionerId, part],
    );
  return id;
}
