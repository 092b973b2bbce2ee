import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listTasks as route } from '../../contract.ts';
import { selectTasks, type TaskQuery } from './store.ts';
import { tellRows } from './tell-row.ts';
import { weighTasks } from './weigh-tasks.ts';

type Query = InputOf<typeof route>['query'];
const usualLimit = 50;

const columns = {
  cycle: 'indicator_tasks.cycle_id',
  batch: 'indicator_tasks.batch_id',
  department: 'indicator_tasks.department',
  unit: 'indicator_tasks.unit_code',
  state: 'indicator_tasks.state',
  mode: 'indicator_tasks.mode',
} as const;

/** The cursor is the last row's place: period, indicator, unit. */
const place = /^(\d{4}[-Q0-9]*) ([A-Z0-9-]+) (\d+)$/;

function filtered(all: TaskQuery, query: Query): TaskQuery {
  let rows = all;
  for (const [word, column] of Object.entries(columns)) {
    const wanted = query[word as keyof typeof columns];
    if (wanted) rows = rows.where(column, '=', wanted);
  }
  if (query.spotCheck) rows = rows.where('indicator_tasks.spot_check', 'is not', null);
  if (query.text?.trim())
    rows = rows.where('indicator_tasks.indicator', 'like', `${query.text.trim().toUpperCase()}%`);
  const [, period, indicator, unit] = place.exec(query.cursor ?? '') ?? [];
  if (period && indicator && unit)
    rows = rows.where((where) =>
      where.or([
        where('indicator_tasks.period', '<', period),
        where.and([
          where('indicator_tasks.period', '=', period),
          where('indicator_tasks.indicator', '>', indicator),
        ]),
        where.and([
          where('indicator_tasks.period', '=', period),
          where('indicator_tasks.indicator', '=', indicator),
          where('indicator_tasks.unit_code', '>', unit),
        ]),
      ]),
    );
  return rows;
}

/** Tasks the reader reaches, newest period first; found by the code of the indicator. */
export async function listTasks(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const limit = query.limit ?? usualLimit;
  const found = await tx.all(
    filtered(selectTasks(tx), query)
      .orderBy('indicator_tasks.period', 'desc')
      .orderBy('indicator_tasks.indicator')
      .orderBy('indicator_tasks.unit_code')
      .limit(limit + 1),
  );
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: await tellRows(tx, await weighTasks(tx, page)),
    nextCursor: found.length > limit && last ? `${last.period} ${last.indicator} ${last.unit_code}` : null,
  };
}
