import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { archiveDispute as route } from '../../contract.ts';
import { release } from '../steps/assignments.ts';
import { type Scene, takeStep } from '../steps/take-step.ts';

/** Holds the papers that the file was judged complete by, so that none is taken out meanwhile. Errors: `record.changed`. */
async function holdPapers(tx: ActorTx, { row, parts }: Scene): Promise<void> {
  const held = await tx.all(
    tx.db.selectFrom('dispute_attachments').select('id').where('dispute_id', '=', row.id).forUpdate(),
  );
  const still = new Set(held.map(({ id }) => id));
  if (parts.attachments.some(({ id, ready_at }) => ready_at !== null && !still.has(id)))
    throw new DomainError('record.changed');
}

/** 归档: nothing runs on, and of the team only the lead mediator still opens the file. */
export const archiveDispute = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  takeStep(tx, { ...params, version: body.version, step: 'archive' }, async (scene) => {
    const { row } = scene;
    await holdPapers(tx, scene);
    await closeDuties(tx, row.id);
    await release(tx, row, { allBut: [row.lead_account_id] });
    return { archived_at: tx.now, volume_no: body.volumeNo.trim(), retention: body.retention };
  });
