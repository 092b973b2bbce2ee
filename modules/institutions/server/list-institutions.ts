import { toLtree } from '@xinan/cn/regions';
import type { Bilingual, InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { Institution, listInstitutions as route } from '../contract.ts';
import type { InstitutionKind } from '../domain.ts';

const defaultLimit = 100;

/** Open places of help in a region and below it, the nearest level first. */
export async function listInstitutions(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  let places = tx.db.selectFrom('institutions').where('status', '=', 'open');
  if (query.region) places = places.where(sql<boolean>`area <@ ${toLtree(query.region)}::ltree`);
  if (query.kind) places = places.where('kind', '=', query.kind);
  if (query.referrals) places = places.where('accepts_referrals', '=', true);
  if (query.search) {
    const like = `%${query.search.replace(/[%_\\]/g, '\\$&')}%`;
    places = places.where((where) =>
      where.or([
        where('name_zh', 'like', like),
        where('name_en', 'ilike', like),
        where('region_name', 'like', like),
      ]),
    );
  }
  const rows = await tx.all(
    places
      .selectAll()
      .orderBy(sql`nlevel(area)`)
      .orderBy('region_code')
      .orderBy('name_zh')
      .limit(query.limit ?? defaultLimit),
  );
  const [counted] = await tx.all(places.select(sql<number>`count(*)`.as('total')));
  return { institutions: rows.map(toInstitution), total: Number(counted?.total ?? 0) };
}

interface InstitutionRow {
  id: string;
  kind: string;
  name_zh: string;
  name_en: string;
  region_code: string;
  region_name: string;
  address: string;
  phone: string | null;
  hours_zh: string;
  hours_en: string;
  services: unknown;
  accepts_referrals: boolean;
}

function toInstitution(row: InstitutionRow): Institution {
  return {
    id: row.id,
    kind: row.kind as InstitutionKind,
    name: { zh: row.name_zh, en: row.name_en },
    regionCode: row.region_code,
    regionName: row.region_name,
    address: row.address,
    phone: row.phone,
    openingHours: { zh: row.hours_zh, en: row.hours_en },
    services: row.services as Bilingual[],
    acceptsReferrals: row.accepts_referrals,
  };
}
