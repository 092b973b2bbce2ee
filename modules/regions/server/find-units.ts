import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';

/** Codes of a city, its counties and its townships that are in force, from the top down. */
export async function findUnits(tx: ActorTx, cityCode: string): Promise<string[]> {
  const rows = await tx.sql<{ code: string }>(
    'select code from regions where area <@ $1::ltree and level between 2 and 4 and valid_to is null order by level, code',
    [toLtree(cityCode)],
  );
  return rows.map(({ code }) => code);
}
