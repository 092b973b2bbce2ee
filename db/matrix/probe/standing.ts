import type pg from 'pg';
import type { PlantedRow } from '../table-probe.ts';
import { keysOf, run } from './answers.ts';
import { type Asking, type Cell, labelFor, probeOf } from './asking.ts';

const listKeys = (key: string, from: string) => `select string_agg(distinct ${key}, ',') from ${from}`;

export interface Standing {
  readonly table: string;
  readonly dataClass: string;
  /** One row of each relation: the others of the same one are alike. */
  readonly changeable: readonly PlantedRow[];
  readonly fixed: readonly PlantedRow[];
}

/** Reads every table, then changes each row to itself, then removes it: which rows let it happen. */
export async function probeStanding(client: pg.PoolClient, { actor, fixture }: Asking) {
  const statements = fixture.tables.flatMap(({ name }) => {
    const { key } = probeOf(name);
    const column = fixture.columns.get(name)?.[0]?.name ?? '';
    return [
      listKeys(key, name),
      `with hit as (update ${name} set ${column} = ${column} returning ${key} as k) ${listKeys('k', 'hit')}`,
      `with hit as (delete from ${name} returning ${key} as k) ${listKeys('k', 'hit')}`,
    ];
  });
  const answers = await run(client, statements);
  const cells: Cell[] = [];
  const standings: Standing[] = [];
  fixture.tables.forEach(({ name, dataClass }, index) => {
    const { rows, keyOf } = probeOf(name);
    const [read, changed, removed] = answers.slice(index * 3, index * 3 + 3).map(keysOf) as [
      Set<string>,
      Set<string>,
      Set<string>,
    ];
    for (const row of rows) {
      const relation = labelFor(row, actor);
      const key = keyOf(row.values);
      cells.push({ table: name, deed: 'read', relation, allowed: read.has(key) });
      cells.push({
        table: name,
        deed: 'change',
        relation: `${relation}>${relation}`,
        allowed: changed.has(key),
      });
      cells.push({ table: name, deed: 'remove', relation, allowed: removed.has(key) });
    }
    const changeable = rows.filter((row) => changed.has(keyOf(row.values)));
    standings.push({
      table: name,
      dataClass,
      changeable: [...new Map(changeable.map((row) => [labelFor(row, actor), row])).values()],
      fixed: rows.filter((row) => !changed.has(keyOf(row.values))),
    });
  });
  return { cells, standings };
}
