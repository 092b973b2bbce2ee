import { fromLtree, isWithin, parentCode } from '@xinan/cn/regions';
import { type Bilingual, DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';

export interface RegionRead {
  readonly code: string;
  readonly name: Bilingual;
  /** Codes from the reader's own area down to this region, both included. */
  readonly trail: readonly string[];
}

function trailTo(code: string, top: string): string[] {
  const trail: string[] = [];
  for (let at: string | null = code; at && isWithin(at, top); at = parentCode(at)) trail.unshift(at);
  return trail;
}

/** The region a figure is asked for; the reader's own area unless said. A region outside it does not exist for the reader. */
export async function readRegion(tx: ActorTx, wanted: string | undefined): Promise<RegionRead> {
  const own = fromLtree(tx.actor.area);
  const code = wanted ?? own;
  if (!isWithin(code, own)) throw new DomainError('record.not_found');
  const row = await tx.one(
    tx.db.selectFrom('regions').select(['name_zh', 'name_en']).where('code', '=', code),
  );
  return { code, name: { zh: row.name_zh, en: row.name_en }, trail: trailTo(code, own) };
}

/** Child regions in the order of their codes. */
export async function readChildren(tx: ActorTx, code: string): Promise<{ code: string; name: Bilingual }[]> {
  const rows = await tx.all(
    tx.db
      .selectFrom('regions')
      .select(['code', 'name_zh', 'name_en'])
      .where('parent_code', '=', code)
      .orderBy('code'),
  );
  return rows.map((row) => ({ code: row.code, name: { zh: row.name_zh, en: row.name_en } }));
}
