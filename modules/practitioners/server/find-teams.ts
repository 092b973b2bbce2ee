import { toLtree } from '@xinan/cn/regions';
import { localDateOf } from '@xinan/cn/dates';
import type { Bilingual } from '@xinan/contract-kit';
import { findInstitutions } from '@xinan/institutions';
import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { Profession, TeamKind, TeamPart, TeamStatus } from '../domain.ts';
import { readCards } from './read-cards.ts';

export interface TeamMember {
  readonly membershipId: string;
  readonly practitionerId: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly profession: Profession;
  readonly professionName: Bilingual;
  readonly title: string | null;
  readonly specialities: readonly string[];
  readonly part: TeamPart;
  readonly joinedOn: string;
  /** Records of every kind open in this person's hands. */
  readonly openCases: number;
  readonly mostCases: number;
  /** Neither away today nor full. */
  readonly available: boolean;
}

export interface Team {
  readonly id: string;
  readonly kind: TeamKind;
  readonly name: Bilingual;
  readonly institutionId: string | null;
  readonly institutionName: Bilingual | null;
  readonly regionCode: string;
  readonly foundedOn: string;
  readonly status: TeamStatus;
  /** Present members, the lead first. */
  readonly members: readonly TeamMember[];
}

export interface TeamsWanted {
  readonly kind?: TeamKind;
  /** Teams whose area holds this region, or lies in it. */
  readonly regionCode?: string;
  /** Only these; dissolved ones too, as a record keeps the name of its team. */
  readonly ids?: readonly string[];
}

const matching = ({ kind, regionCode, ids }: TeamsWanted, tx: ActorTx) => {
  let teams = tx.db.selectFrom('teams').selectAll();
  teams = ids ? teams.where('id', 'in', [...ids]) : teams.where('status', '=', 'active');
  if (kind) teams = teams.where('kind', '=', kind);
  if (regionCode) {
    const path = toLtree(regionCode);
    teams = teams.where(sql<boolean>`(area <@ ${path}::ltree or area @> ${path}::ltree)`);
  }
  return teams.orderBy(sql`nlevel(area)`, 'desc').orderBy('region_code').orderBy('name_zh').orderBy('id');
};

/** Teams within the actor's reach with their present members, the most local first. */
export async function findTeams(tx: ActorTx, wanted: TeamsWanted): Promise<Team[]> {
  if (wanted.ids?.length === 0) return [];
  const rows = await tx.all(matching(wanted, tx));
  const members = await membersOf(
    tx,
    rows.map(({ id }) => id),
  );
  const institutions = await findInstitutions(
    tx,
    rows.flatMap(({ institution_id }) => institution_id ?? []),
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as TeamKind,
    name: { zh: row.name_zh, en: row.name_en },
    institutionId: row.institution_id,
    institutionName: institutions.get(row.institution_id ?? '')?.name ?? null,
    regionCode: row.region_code,
    foundedOn: row.founded_on,
    status: row.status as TeamStatus,
    members: members.get(row.id) ?? [],
  }));
}

/** Present members by team. Their cards are told even where they work elsewhere: a joint team reaches across areas. */
async function membersOf(
  tx: ActorTx,
  teamIds: readonly string[],
): Promise<ReadonlyMap<string, readonly TeamMember[]>> {
  if (teamIds.length === 0) return new Map();
  const rows = await tx.all(
    tx.db
      .selectFrom('team_members')
      .selectAll()
      .where('team_id', 'in', [...teamIds])
      .where('left_on', 'is', null)
      .orderBy(sql`part = 'lead'`, 'desc')
      .orderBy('joined_on')
      .orderBy('id'),
  );
  const cards = await readCards(tx, {
    ids: [...new Set(rows.map((row) => row.practitioner_id))],
    day: localDateOf(tx.now),
  });
  const byId = new Map(cards.map((card) => [card.practitionerId, card]));
  const told = rows.flatMap((row) => {
    const card = byId.get(row.practitioner_id);
    if (!card) return [];
    const { practitionerId, accountId, name, profession, professionName, title, specialities } = card;
    const { openCases, mostCases } = card;
    const member: TeamMember = {
      ...{ practitionerId, accountId, name, profession, professionName, title, specialities },
      ...{ openCases, mostCases },
      available: !card.absent && openCases < mostCases,
      membershipId: row.id,
      part: row.part as TeamPart,
      joinedOn: row.joined_on,
    };
    return [{ teamId: row.team_id, member }];
  });
  return new Map(
    Object.entries(Object.groupBy(told, ({ teamId }) => teamId)).map(([id, each]) => [
      id,
      (each ?? []).map(({ member }) => member),
    ]),
  );
}
