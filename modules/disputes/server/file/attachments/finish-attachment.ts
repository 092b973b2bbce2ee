import { createHash } from 'node:crypto';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';
import type { finishAttachment as route } from '../../../contract.ts';
import { tellAttachments } from '../../record/tell-parts.ts';
import { contentKindOf } from './content-kind.ts';
import { type Contributor, findContributor, notFound, requireOpenFile } from './contributor.ts';
import { type AttachmentRow, deleteAttachment, lockAttachment, openPieces } from './store.ts';

type Told = OutputOf<typeof route>;
/** Thrown away: the reason is told after the deletion is committed. */
type Verdict = { readonly kept: Told } | { readonly refused: DomainError };

async function refusalOf(attachment: AttachmentRow, content: Buffer): Promise<DomainError | undefined> {
  const hash = createHash('sha256').update(content).digest();
  if (content.length !== attachment.bytes || !hash.equals(attachment.sha256))
    return new DomainError('attachment.damaged');
  const { mediaType, words } = await contentKindOf(content);
  return mediaType === attachment.media_type
    ? undefined
    : new DomainError('attachment.not_what_it_says', { seen: { zh: words.zh, en: words.en } });
}

async function keep(tx: ActorTx, who: Contributor, attachment: AttachmentRow): Promise<Told> {
  const ready_at = tx.now;
  await tx.run(tx.db.updateTable('dispute_attachments').set({ ready_at }).where('id', '=', attachment.id));
  await who.note('add_paper');
  return tell(who, { ...attachment, ready_at });
}

const tell = ({ key }: Contributor, attachment: AttachmentRow): Told => {
  const [told] = tellAttachments(key, [attachment]);
  if (!told) throw notFound();
  return told;
};

async function finish(tx: ActorTx, { params }: InputOf<typeof route>): Promise<Verdict> {
  const who = await findContributor(tx, params.id);
  const attachment = await lockAttachment(tx, who.row.id, params.attachmentId);
  if (attachment.party_id !== who.partyId) throw notFound();
  if (attachment.ready_at !== null) return { kept: tell(who, attachment) };
  requireOpenFile(who, 'add_paper');
  const pieces = await openPieces(tx, who.key, attachment.id);
  if (pieces.length < attachment.pieces) throw new DomainError('attachment.incomplete');
  const refused = await refusalOf(attachment, Buffer.concat(pieces));
  if (!refused) return { kept: await keep(tx, who, attachment) };
  await deleteAttachment(tx, attachment.id);
  return { refused };
}

/** 完成上传: the content is hashed and looked at. What is damaged or not what it says is deleted whole, and stays deleted. */
export async function finishAttachment(
  { city, actor, requestId }: Pick<RequestContext, 'city' | 'actor' | 'requestId'>,
  input: InputOf<typeof route>,
): Promise<Told> {
  const verdict = await city.transact(actor, 'dispute.attach', (tx) => finish(tx, input), { requestId });
  if ('refused' in verdict) throw verdict.refused;
  return verdict.kept;
}
