import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listBatches as route } from '../../contract.ts';
import { selectBatches, tellBatches } from './tell-batch.ts';

/** The forms of one's departments, or of the office's area: those of cycles that still collect first. */
export async function listBatches(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  let rows = selectBatches(tx)
    .orderBy('submit_by', 'desc')
    .orderBy('department')
    .orderBy('unit_code')
    .limit(500);
  if (query.cycle) rows = rows.where('cycle_id', '=', query.cycle);
  if (query.open) rows = rows.where('indicator_cycles.state', '=', 'collecting');
  return tellBatches(tx, await tx.all(rows));
}
