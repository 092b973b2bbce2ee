import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listRuns as route } from '../../contract.ts';
import { selectRuns, tellRun } from './tell-run.ts';

/** Runs, newest first, superseded ones among them. */
export async function listRuns(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  let rows = selectRuns(tx).orderBy('started_at', 'desc').limit(100);
  if (query.cycle) rows = rows.where('indicator_runs.cycle_id', '=', query.cycle);
  return (await tx.all(rows)).map(tellRun);
}
