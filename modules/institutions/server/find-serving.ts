import { toLtree } from '@xinan/cn/regions';
import type { Bilingual } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { InstitutionKind } from '../domain.ts';

/** A place that serves a region, with what a document and a telephone call need. */
export interface ServingInstitution {
  readonly id: string;
  readonly kind: InstitutionKind;
  readonly name: Bilingual;
  readonly regionCode: string;
  readonly regionName: string;
  readonly phone: string | null;
}

export interface Served {
  readonly regionCode: string;
}

/** Open places of a kind whose area holds the region, the nearest level first: village, township, county, city. */
async function findServing(
  tx: ActorTx,
  { regionCode }: Served,
  { kind }: { kind: InstitutionKind },
): Promise<ServingInstitution[]> {
  const rows = await tx.all(
    tx.db
      .selectFrom('institutions')
      .select(['id', 'name_zh', 'name_en', 'region_code', 'region_name', 'phone'])
      .where('kind', '=', kind)
      .where('status', '=', 'open')
      .where(sql<boolean>`area @> ${toLtree(regionCode)}::ltree`)
      .orderBy(sql`nlevel(area)`, 'desc')
      .orderBy('name_zh')
      .orderBy('id'),
  );
  return rows.map((row) => ({
    id: row.id,
    kind,
    name: { zh: row.name_zh, en: row.name_en },
    regionCode: row.region_code,
    regionName: row.region_name,
    phone: row.phone,
  }));
}

/** People's mediation committees that serve a region, the nearest first; the county's where village and township have none. */
export const findCommittees = (tx: ActorTx, served: Served): Promise<ServingInstitution[]> =>
  findServing(tx, served, { kind: 'mediation_committee' });

/** The governance centre (综治中心) that takes in the disputes of a region: the nearest one above it. */
export const findCentre = async (tx: ActorTx, served: Served): Promise<ServingInstitution | undefined> =>
  (await findServing(tx, served, { kind: 'governance_centre' }))[0];

/** Relay stations of police and people (警民心理驿站) that serve a region, the nearest first. */
export const findPoliceRelays = (tx: ActorTx, served: Served): Promise<ServingInstitution[]> =>
  findServing(tx, served, { kind: 'police_relay' });
