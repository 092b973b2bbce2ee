import type { ActorTx } from '@xinan/platform';
import type { CounsellorView } from '../../contract.ts';
import type { RiskColour, SafetyMeasure } from '../../domain.ts';
import { places } from '../record/places.ts';
import { findCase, findMeasures } from '../record/store.ts';
import { readShared } from './joint-parts.ts';

/** Own notes only: a colleague who served before keeps theirs. */
const findOwnNotes = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db
      .selectFrom('dispute_psych_notes')
      .selectAll()
      .where('dispute_id', '=', id)
      .where('account_id', '=', tx.actor.accountId)
      .orderBy('at')
      .orderBy('id'),
  );

/** The counsellor's view: people and the colour of risk, own notes, what the others passed on; not the file. Errors: `record.not_found`. */
export async function readCounsellorView(tx: ActorTx, id: string): Promise<CounsellorView> {
  const row = await findCase(tx, id);
  const key = tx.vault.unwrap('dispute', row.wrapped_key);
  return {
    ...(await readShared(tx, row, key)),
    colour: row.risk_colour as RiskColour | null,
    measures: (await findMeasures(tx, id)).map(({ kind, at }) => ({
      kind: kind as SafetyMeasure,
      at: at.toISOString(),
    })),
    psychReason: row.psych_reason,
    notes: (await findOwnNotes(tx, id)).map((note) => ({
      id: note.id,
      at: note.at.toISOString(),
      minutes: note.minutes,
      text: tx.vault
        .unwrap('dispute_psych', note.wrapped_key)
        .openText(places.psychNote(note.id), note.sealed),
      by: note.actor_name,
    })),
  };
}
