import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listCycles as route } from '../../contract.ts';
import { selectCycles, tellCycles } from './store.ts';

/** Cycles, newest first; counts as far as the reader reaches. */
export async function listCycles(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  let rows = selectCycles(tx).orderBy('ends_on', 'desc').orderBy('period', 'desc').limit(60);
  if (query.year) rows = rows.where('period', 'like', `${query.year}%`);
  return tellCycles(tx, await tx.all(rows));
}
