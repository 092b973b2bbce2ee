import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { putPiece as route } from '../../../contract.ts';
import { pieceBytes } from '../../../domain.ts';
import { places } from '../../record/places.ts';
import { findContributor, notFound } from './contributor.ts';
import { type AttachmentRow, lockAttachment } from './store.ts';

const base64Shape = /^[A-Za-z0-9+/]*={0,2}$/;

/** Every piece but the last is full; the last is what remains. Errors: `attachment.damaged`. */
function readPiece({ bytes, pieces }: AttachmentRow, ordinal: number, base64: string): Buffer {
  const expected = ordinal < pieces - 1 ? pieceBytes : bytes - pieceBytes * (pieces - 1);
  const content = Buffer.from(base64, 'base64');
  if (!base64Shape.test(base64) || content.length !== expected) throw new DomainError('attachment.damaged');
  return content;
}

/** 上传一段: sealed under the case's key. Sent again, it changes nothing. */
export async function putPiece(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { row, key, partyId } = await findContributor(tx, params.id);
  const attachment = await lockAttachment(tx, row.id, params.attachmentId);
  if (attachment.party_id !== partyId || params.ordinal >= attachment.pieces) throw notFound();
  if (attachment.ready_at !== null) return {};
  const content = readPiece(attachment, params.ordinal, body.base64);
  await tx.run(
    tx.db
      .insertInto('dispute_attachment_pieces')
      .values({
        attachment_id: attachment.id,
        dispute_id: row.id,
        ordinal: params.ordinal,
        sealed: key.seal(places.piece(attachment.id, params.ordinal), content),
      })
      .onConflict((conflict) => conflict.columns(['attachment_id', 'ordinal']).doNothing()),
  );
  return {};
}
