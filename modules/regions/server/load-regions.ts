import { toLtree } from '@xinan/cn/regions';
import pg from 'pg';

export interface RegionToLoad {
  readonly code: string;
  readonly parentCode: string | null;
  readonly level: number;
  readonly name: { readonly zh: string; readonly en: string };
}

/** Writes regions into the shared reference schema as the owner; parents must come before children. Existing codes are kept current. */
export async function loadRegions(ownerUrl: string, regions: readonly RegionToLoad[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `insert into ref.regions (code, parent_code, level, name_zh, name_en, area)
       select r.code, r.parent_code, r.level, r.name_zh, r.name_en, r.area::public.ltree
       from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[]) as r (code, parent_code, level, name_zh, name_en, area)
       on conflict (code) do update set name_zh = excluded.name_zh, name_en = excluded.name_en, parent_code = excluded.parent_code`,
      [
        regions.map((region) => region.code),
        regions.map((region) => region.parentCode),
        regions.map((region) => region.level),
        regions.map((region) => region.name.zh),
        regions.map((region) => region.name.en),
        regions.map((region) => toLtree(region.code)),
      ],
    );
  } finally {
    await client.end();
  }
}
