import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, signedBy } from '@xinan/platform';
import type { decideDraft as route } from '../contract.ts';
import { readDraft } from './draft-rows.ts';
import { type DraftToChange, lockPresentDraft, requireOwnKey, requireStep } from './draft-to-change.ts';
import { lockInstrument } from './lock-instrument.ts';
import { tellDraftChanged, tellLibraryChanged } from './tell-changes.ts';

/** Puts an own edition into the library: from now on the present one, and for ever what its results are read with. */
async function addEdition(
  tx: ActorTx,
  { instrument, resident, note }: DraftToChange,
  reason: string,
): Promise<void> {
  if (!instrument) throw new Error('a draft without faults makes an instrument');
  await lockInstrument(tx, instrument.id);
  const id = tx.newId();
  await tx.run(
    tx.db.insertInto('instrument_editions').values({
      id,
      edition: instrument.edition,
      instrument_id: instrument.id,
      version: instrument.version,
      origin: 'own',
      definition: JSON.stringify(instrument),
      resident: resident && JSON.stringify(resident),
      reason: note || reason,
      added_at: tx.now,
    }),
  );
  tellLibraryChanged(tx, id);
}

/** The second person: releases a draft as an edition of its own, or sends it back with the reason. */
export async function decideDraft(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const draft = await lockPresentDraft(tx, params.id, body.revision);
  requireStep(tx, body.release ? 'release' : 'refuse', draft);
  const reason = body.reason.trim();
  if (body.release) {
    requireOwnKey(draft.document);
    await addEdition(tx, draft, reason);
  }
  const signed = signedBy(tx);
  await tx.run(
    tx.db
      .updateTable('instrument_drafts')
      .set({
        state: body.release ? 'released' : 'refused',
        faults: draft.faults.length,
        decided_by: signed.account_id,
        decided_by_name: signed.actor_name,
        decided_at: tx.now,
        decision_reason: reason,
      })
      .where('id', '=', params.id),
  );
  tellDraftChanged(tx, params.id);
  return readDraft(tx, params.id);
}
