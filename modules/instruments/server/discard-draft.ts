import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { discardDraft as route } from '../contract.ts';
import { lockPresentDraft, requireStep } from './draft-to-change.ts';
import { tellDraftChanged } from './tell-changes.ts';

/** Gives a draft up; its id is free for another. */
export async function discardDraft(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  requireStep(tx, 'discard', await lockPresentDraft(tx, params.id));
  await tx.run(
    tx.db.updateTable('instrument_drafts').set({ state: 'discarded' }).where('id', '=', params.id),
  );
  tellDraftChanged(tx, params.id);
  return {};
}
