import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { submitDraft as route } from '../contract.ts';
import { readDraft } from './draft-rows.ts';
import { lockPresentDraft, requireStep } from './draft-to-change.ts';
import { tellDraftChanged } from './tell-changes.ts';

/** Hands a draft without faults to whoever decides. */
export async function submitDraft(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  requireStep(tx, 'submit', await lockPresentDraft(tx, params.id, body.revision));
  await tx.run(
    tx.db
      .updateTable('instrument_drafts')
      .set({
        state: 'submitted',
        decided_by: null,
        decided_by_name: null,
        decided_at: null,
        decision_reason: null,
      })
      .where('id', '=', params.id),
  );
  tellDraftChanged(tx, params.id);
  return readDraft(tx, params.id);
}
