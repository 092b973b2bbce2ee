import { canonicalRegionCode, isRegionCode, parentCode, regionLevel } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';

const aboveCounty = ['province', 'city'];

/** The region and those above it up to the county, outermost first; a city stands alone. */
function lineageOf(code: string): string[] {
  const above = parentCode(code);
  return above === null || aboveCounty.includes(regionLevel(above)) ? [code] : [...lineageOf(above), code];
}

/** Chinese names by code, from the county down: 埇桥区 埇桥街道. A code that is not known keeps its digits. */
export async function nameRegions(
  tx: ActorTx,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const lineages = new Map(
    [...new Set(codes)].filter(isRegionCode).map((code) => [code, lineageOf(canonicalRegionCode(code))]),
  );
  const wanted = [...new Set([...lineages.values()].flat())];
  if (wanted.length === 0) return new Map();
  const rows = await tx.all(
    tx.db.selectFrom('regions').select(['code', 'name_zh']).where('code', 'in', wanted),
  );
  const names = new Map(rows.map((row) => [row.code, row.name_zh]));
  return new Map(
    [...lineages].map(([code, lineage]) => [
      code,
      lineage.flatMap((each) => names.get(each) ?? []).join(' ') || code,
    ]),
  );
}
