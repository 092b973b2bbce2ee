import type { ActorTx } from '@xinan/platform';

/** Codes of the regions whose Chinese name holds the text, and of all below them: 埇桥 finds the district and its towns. */
export async function findRegionCodes(tx: ActorTx, text: string): Promise<string[]> {
  const rows = await tx.sql<{ code: string }>(
    `select distinct below.code from regions hit join regions below on below.area <@ hit.area
     where hit.level >= 3 and position($1 in hit.name_zh) > 0`,
    [text],
  );
  return rows.map(({ code }) => code);
}
