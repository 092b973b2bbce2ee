import type pg from 'pg';
import type { Probed } from '../actors.ts';
import { insertInto } from '../columns.ts';
import type { Fixture } from '../fixture.ts';
import type { RecordTable } from '../table-probe.ts';
import { tableProbes } from '../tables.ts';
import { toldOf } from '../who-acts.ts';
import type { Probe } from './asking.ts';
import { probeBlindly, probeMoves } from './moves.ts';
import { freshRecords, probeNews } from './news.ts';
import { probeStanding } from './standing.ts';

/** Writes a record in the actor's county, to write beside it in this very transaction. */
async function raiseFresh(client: pg.PoolClient, fixture: Fixture, table: RecordTable): Promise<void> {
  const { id, relation } = freshRecords[table];
  const values = { ...tableProbes[table]?.news[relation], id: `'${id}'` };
  await client.query(insertInto(table, fixture.columns.get(table) ?? [], values));
}

async function within<Result>(
  client: pg.PoolClient,
  actor: Probed,
  options: { action: string; act: () => Promise<Result> },
): Promise<Result | string> {
  await client.query('begin');
  await client.query("select set_config('probe.' || key, value, true) from jsonb_each_text($1)", [
    JSON.stringify(toldOf(actor)),
  ]);
  try {
    await client.query('select from begin_context($1, $2, $3)', [actor.kind, actor.secret, options.action]);
  } catch (fault) {
    await client.query('rollback');
    return (fault as { code: string }).code;
  }
  try {
    return await options.act();
  } finally {
    await client.query('rollback');
  }
}

/** Everything one actor can do under one action, tried in the database itself as the runtime role. */
export async function probe(
  client: pg.PoolClient,
  actor: Probed,
  options: { action: string; fixture: Fixture; touches: (dataClass: string) => boolean; turn: number },
): Promise<Probe> {
  const { action, fixture } = options;
  const asking = { actor, ...options };
  const standing = await within(client, actor, {
    action,
    act: async () => {
      const { cells, standings } = await probeStanding(client, asking);
      return [
        ...cells,
        ...(await probeNews(client, asking)),
        ...(await probeMoves(client, asking, standings)),
        ...(await probeBlindly(client, asking)),
      ];
    },
  });
  if (typeof standing === 'string') return { refused: standing, cells: [] };
  const cells = [...standing];
  for (const [table, { relation }] of Object.entries(freshRecords) as [RecordTable, { relation: string }][]) {
    const raised = standing.find(
      (cell) => cell.table === table && cell.deed === 'create' && cell.relation === relation,
    );
    if (!raised?.allowed) continue;
    const beside = await within(client, actor, {
      action,
      act: async () => {
        await raiseFresh(client, fixture, table);
        return probeNews(client, asking, table);
      },
    });
    if (typeof beside !== 'string') cells.push(...beside);
  }
  return { refused: null, cells };
}
