import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { removeAttachment as route } from '../../../contract.ts';
import { findCase } from '../../record/store.ts';
import { findContributor, notFound, requireOpenFile } from './contributor.ts';
import { deleteAttachment, lockAttachment } from './store.ts';

/** 移除材料: until the file is archived; a party only what it added itself. The timeline keeps that it was removed. */
export async function removeAttachment(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const who = await findContributor(tx, params.id);
  const attachment = await lockAttachment(tx, who.row.id, params.attachmentId);
  if (who.partyId !== null && attachment.party_id !== who.partyId) throw notFound();
  // Archiving holds the papers: whoever waited for it finds the case as it is afterwards.
  requireOpenFile({ row: await findCase(tx, params.id) }, 'remove_paper');
  if (!(await deleteAttachment(tx, attachment.id))) throw notFound();
  tx.touch(attachment.id);
  if (attachment.ready_at !== null) await who.note('remove_paper');
  return {};
}
