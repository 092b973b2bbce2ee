import { type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getEvidence as getRoute, removeEvidence as removeRoute } from '../../contract.ts';
import { findOpenTask } from './open-task.ts';

/** A file as it was kept. */
export async function getEvidence(
  tx: ActorTx,
  { params }: InputOf<typeof getRoute>,
): Promise<OutputOf<typeof getRoute>> {
  const row = await tx.one(
    tx.db
      .selectFrom('indicator_evidence')
      .select(['file_name', 'content'])
      .where('id', '=', params.file)
      .where('task_id', '=', params.id)
      .where('removed_at', 'is', null),
  );
  tx.touch(params.id);
  return { fileName: row.file_name, base64: row.content.toString('base64') };
}

/** Taken back before it is submitted again; that it was there stays on record. */
export async function removeEvidence(
  tx: ActorTx,
  { params }: InputOf<typeof removeRoute>,
): Promise<OutputOf<typeof removeRoute>> {
  await findOpenTask(tx, params.id, { zh: '撤下佐证材料', en: 'Take evidence back' });
  await tx.one(
    tx.db
      .updateTable('indicator_evidence')
      .set({ removed_at: tx.now })
      .where('id', '=', params.file)
      .where('task_id', '=', params.id)
      .where('removed_at', 'is', null)
      .returning('id'),
  );
  tx.touch(params.id);
  return {};
}
