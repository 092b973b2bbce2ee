import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { beginAttachment as route } from '../../../contract.ts';
import {
  mediaTypes,
  mostAttachmentBytes,
  mostPartyAttachments,
  papers,
  pieceBytes,
} from '../../../domain.ts';
import { places } from '../../record/places.ts';
import { cleanName } from './clean-name.ts';
import { type Contributor, findContributor, requireOpenFile } from './contributor.ts';
import { type AttachmentRow, findReceived } from './store.ts';

type Body = InputOf<typeof route>['body'];
const mib = 1024 * 1024;

function requireWelcome({ bytes, mediaType }: Body): void {
  if (!(mediaTypes as readonly string[]).includes(mediaType))
    throw new DomainError('attachment.type_refused');
  if (bytes > mostAttachmentBytes)
    throw new DomainError('attachment.too_large', { size: `${(bytes / mib).toFixed(1)} MB` });
}

async function requireRoom(tx: ActorTx, { row, partyId }: Contributor): Promise<void> {
  if (partyId === null) return;
  const mine = await tx.all(
    tx.db
      .selectFrom('dispute_attachments')
      .select('id')
      .where('dispute_id', '=', row.id)
      .where('party_id', '=', partyId),
  );
  if (mine.length >= mostPartyAttachments)
    throw new DomainError('attachment.too_many', { most: mostPartyAttachments });
}

/** A begun upload is taken up again by whoever began it, for the same content; anything else is another file under a used id. */
function requireSame(earlier: AttachmentRow, { row, partyId }: Contributor, body: Body): void {
  const same =
    earlier.dispute_id === row.id &&
    earlier.party_id === partyId &&
    earlier.bytes === body.bytes &&
    earlier.media_type === body.mediaType &&
    earlier.sha256.toString('hex') === body.sha256;
  if (!same) throw new DomainError('request.key_reused');
}

async function insert(tx: ActorTx, who: Contributor, body: Body): Promise<number> {
  const pieces = Math.ceil(body.bytes / pieceBytes);
  const name = cleanName(body.name) || papers[body.paper].zh;
  await tx.run(
    tx.db.insertInto('dispute_attachments').values({
      id: body.id,
      dispute_id: who.row.id,
      paper: body.paper,
      side: who.partyId === null ? (body.side ?? null) : who.side,
      shared: body.shared,
      party_id: who.partyId,
      account_id: tx.actor.accountId,
      actor_name: who.shownAs,
      media_type: body.mediaType,
      bytes: body.bytes,
      sha256: Buffer.from(body.sha256, 'hex'),
      name_sealed: who.key.seal(places.attachmentName(body.id), name),
      pieces,
      begun_at: tx.now,
    }),
  );
  return pieces;
}

/** 开始上传: a wrong type or size is answered before a byte of it is sent. Sent again, it says which pieces are there. */
export async function beginAttachment(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const who = await findContributor(tx, params.id);
  requireOpenFile(who, 'add_paper');
  requireWelcome(body);
  const earlier = await tx.first(
    tx.db.selectFrom('dispute_attachments').selectAll().where('id', '=', body.id),
  );
  if (earlier) {
    requireSame(earlier, who, body);
    return { pieces: earlier.pieces, received: await findReceived(tx, earlier.id) };
  }
  await requireRoom(tx, who);
  return { pieces: await insert(tx, who, body), received: [] };
}
