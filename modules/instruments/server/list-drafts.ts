import type { OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listDrafts as route } from '../contract.ts';
import { selectDraftRows, tellDraftRow } from './draft-rows.ts';

/** Every draft that was not given up, the last written first. */
export async function listDrafts(tx: ActorTx): Promise<OutputOf<typeof route>> {
  const rows = await tx.all(
    selectDraftRows(tx).where('state', '!=', 'discarded').orderBy('written_at', 'desc').orderBy('id', 'desc'),
  );
  return rows.map((row) => tellDraftRow(tx, row));
}
