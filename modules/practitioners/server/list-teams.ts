import { toLtree } from '@xinan/cn/regions';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { findInstitutions } from '@xinan/institutions';
import type { ActorTx } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import { sql } from 'kysely';
import type { listTeams as route } from '../contract.ts';
import type { TeamKind, TeamStatus } from '../domain.ts';

type Query = InputOf<typeof route>['query'];

function matching(tx: ActorTx, { kind, region, search, all }: Query) {
  let teams = tx.db
    .selectFrom('teams as t')
    .select([
      't.id',
      't.kind',
      't.name_zh',
      't.name_en',
      't.institution_id',
      't.region_code',
      't.founded_on',
      't.status',
      sql<number>`(select count(*) from team_members m where m.team_id = t.id and m.left_on is null)`.as('n'),
      sql<
        string | null
      >`(select p.name from team_members m join practitioners p on p.id = m.practitioner_id where m.team_id = t.id and m.part = 'lead' and m.left_on is null)`.as(
        'lead_name',
      ),
    ]);
  if (!all) teams = teams.where('t.status', '=', 'active');
  if (kind) teams = teams.where('t.kind', '=', kind);
  if (region) {
    const path = toLtree(region);
    teams = teams.where(sql<boolean>`(t.area <@ ${path}::ltree or t.area @> ${path}::ltree)`);
  }
  if (search?.trim()) {
    const like = `%${search.trim().replace(/[%_\\]/g, '\\$&')}%`;
    teams = teams.where((where) =>
      where.or([where('t.name_zh', 'like', like), where('t.name_en', 'ilike', like)]),
    );
  }
  return teams
    .orderBy(sql`nlevel(t.area)`)
    .orderBy('t.region_code')
    .orderBy('t.kind')
    .orderBy('t.name_zh')
    .orderBy('t.id');
}

/** Teams with their lead and number of members: the city's first, then place by place. */
export async function listTeams(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const rows = await tx.all(matching(tx, query));
  const regions = await nameRegions(
    tx,
    rows.map((row) => row.region_code),
  );
  const institutions = await findInstitutions(
    tx,
    rows.flatMap((row) => row.institution_id ?? []),
  );
  return {
    rows: rows.map((row) => ({
      id: row.id,
      kind: row.kind as TeamKind,
      name: { zh: row.name_zh, en: row.name_en },
      institutionId: row.institution_id,
      institutionName: institutions.get(row.institution_id ?? '')?.name ?? null,
      regionCode: row.region_code,
      regionName: regions.get(row.region_code) ?? row.region_code,
      foundedOn: row.founded_on,
      status: row.status as TeamStatus,
      leadName: row.lead_name,
      memberCount: Number(row.n),
    })),
  };
}
