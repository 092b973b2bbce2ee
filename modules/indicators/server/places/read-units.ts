import { toLtree } from '@xinan/cn/regions';
import type { Bilingual } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { readSetting } from '@xinan/regions';
import type { PeerGroups, PlanUnit } from '../../domain.ts';

export interface NamedUnit extends PlanUnit {
  readonly name: Bilingual;
}

export const readCityCode = (tx: ActorTx): Promise<string> => readSetting(tx, 'city.code', '341300');

/** The city and its counties, the city first. */
export async function readUnits(tx: ActorTx): Promise<NamedUnit[]> {
  const city = await readCityCode(tx);
  const rows = await tx.all(
    tx.db
      .selectFrom('regions')
      .select(['code', 'name_zh', 'name_en', 'level'])
      .where((where) =>
        where.or([
          where('code', '=', city),
          where.and([where('parent_code', '=', city), where('level', '=', 3)]),
        ]),
      )
      .where('valid_to', 'is', null)
      .orderBy('level')
      .orderBy('code'),
  );
  return rows.map((row) => ({
    code: row.code,
    level: row.code === city ? 'city' : 'county',
    name: { zh: row.name_zh, en: row.name_en },
  }));
}

/** Names of regions by code, in both languages; a code that is not known keeps its digits. */
export async function nameUnits(tx: ActorTx, codes: readonly string[]): Promise<(code: string) => Bilingual> {
  const wanted = [...new Set(codes)];
  const rows =
    wanted.length === 0
      ? []
      : await tx.all(
          tx.db.selectFrom('regions').select(['code', 'name_zh', 'name_en']).where('code', 'in', wanted),
        );
  const names = new Map(rows.map((row) => [row.code, { zh: row.name_zh, en: row.name_en }]));
  return (code) => names.get(code) ?? { zh: code, en: code };
}

/** Peer groups the city set: counties are compared inside theirs first. */
export const readPeerGroups = (tx: ActorTx): Promise<PeerGroups> =>
  readSetting<PeerGroups>(tx, 'index.peer_groups', { of: {}, names: {} });

/** Where the whole city lies. */
export const readCityArea = async (tx: ActorTx): Promise<string> => toLtree(await readCityCode(tx));
