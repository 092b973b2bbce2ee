import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { IndicatorSet } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { listRuns as route } from '../../contract.ts';
import { readSet } from '../sets/read-set.ts';
import { selectRuns, tellRun } from './tell-run.ts';

/** Runs, newest first, superseded ones among them. */
export async function listRuns(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  let rows = selectRuns(tx).orderBy('started_at', 'desc').limit(100);
  if (query.cycle) rows = rows.where('indicator_runs.cycle_id', '=', query.cycle);
  const found = await tx.all(rows);
  const sets = new Map<string, IndicatorSet>();
  for (const { set_id } of found) if (!sets.has(set_id)) sets.set(set_id, (await readSet(tx, set_id)).set);
  return found.map((row) => tellRun(row, sets.get(row.set_id) as IndicatorSet));
}
