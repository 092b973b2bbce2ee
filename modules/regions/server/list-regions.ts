import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listRegions as route } from '../contract.ts';
import { readSetting } from './read-setting.ts';

/** The children of a region; of the city when none is named. */
export async function listRegions(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const cityCode = await readSetting(tx, 'city.code', '341300');
  const columns = ['code', 'parent_code', 'level', 'name_zh', 'name_en'] as const;
  const [city] = await tx.all(tx.db.selectFrom('regions').select(columns).where('code', '=', cityCode));
  if (!city) throw new DomainError('record.not_found');
  const children = await tx.all(
    tx.db
      .selectFrom('regions')
      .select(columns)
      .where('parent_code', '=', query.parent ?? cityCode)
      .where('valid_to', 'is', null)
      .orderBy('code'),
  );
  return { city: toRegion(city), regions: children.map(toRegion) };
}

const toRegion = (row: {
  code: string;
  parent_code: string | null;
  level: number;
  name_zh: string;
  name_en: string;
}) => ({
  code: row.code,
  parentCode: row.parent_code,
  level: row.level,
  name: { zh: row.name_zh, en: row.name_en },
});
