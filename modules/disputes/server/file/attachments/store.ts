import type { ActorTx, CaseKey } from '@xinan/platform';
import { places } from '../../record/places.ts';

const ofCase = (tx: ActorTx, disputeId: string, id: string) =>
  tx.db
    .selectFrom('dispute_attachments')
    .selectAll()
    .where('dispute_id', '=', disputeId)
    .where('id', '=', id);

/** An attachment of this case as far as the actor sees it. Errors: `record.not_found`. */
export const findAttachment = (tx: ActorTx, disputeId: string, id: string) =>
  tx.one(ofCase(tx, disputeId, id));

/** The same, held until the transaction ends; only one that the actor may change. Errors: `record.not_found`. */
export const lockAttachment = (tx: ActorTx, disputeId: string, id: string) =>
  tx.one(ofCase(tx, disputeId, id).forUpdate());

export type AttachmentRow = Awaited<ReturnType<typeof findAttachment>>;

/** Which pieces have arrived, in order. */
export async function findReceived(tx: ActorTx, attachmentId: string): Promise<number[]> {
  const rows = await tx.all(
    tx.db
      .selectFrom('dispute_attachment_pieces')
      .select('ordinal')
      .where('attachment_id', '=', attachmentId)
      .orderBy('ordinal'),
  );
  return rows.map(({ ordinal }) => ordinal);
}

/** The pieces that have arrived, opened, in order. */
export async function openPieces(tx: ActorTx, key: CaseKey, attachmentId: string): Promise<Buffer[]> {
  const rows = await tx.all(
    tx.db
      .selectFrom('dispute_attachment_pieces')
      .select(['ordinal', 'sealed'])
      .where('attachment_id', '=', attachmentId)
      .orderBy('ordinal'),
  );
  return rows.map(({ ordinal, sealed }) => key.openBytes(places.piece(attachmentId, ordinal), sealed));
}

/** Takes an attachment away with its pieces; says whether the actor could. */
export const deleteAttachment = async (tx: ActorTx, id: string): Promise<boolean> =>
  (await tx.run(tx.db.deleteFrom('dispute_attachments').where('id', '=', id))) > 0;
