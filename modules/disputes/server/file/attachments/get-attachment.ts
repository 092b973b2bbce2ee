import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getAttachment as route } from '../../../contract.ts';
import { places } from '../../record/places.ts';
import { findContributor, notFound } from './contributor.ts';
import { findAttachment, openPieces } from './store.ts';

/** 查看材料: staff of the case any of them, a party its own side's and what was shared. */
export async function getAttachment(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { row, key } = await findContributor(tx, params.id);
  const attachment = await findAttachment(tx, row.id, params.attachmentId);
  if (attachment.ready_at === null) throw notFound();
  tx.touch(attachment.id, tx.actor.subjectId);
  const content = Buffer.concat(await openPieces(tx, key, attachment.id));
  return {
    name: key.openText(places.attachmentName(attachment.id), attachment.name_sealed),
    mediaType: attachment.media_type,
    base64: content.toString('base64'),
  };
}
