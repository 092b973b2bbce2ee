import type { ActorTx } from '@xinan/platform';
import type { PoliceView } from '../../contract.ts';
import { places } from '../record/places.ts';
import type { IntakeContent } from '../record/sealed-parts.ts';
import { findCase, findIntake, findMeasures, findRiskChecks } from '../record/store.ts';
import { tellMeasures, tellRiskChecks } from '../record/tell-parts.ts';
import { readShared } from './joint-parts.ts';

const findNotes = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db
      .selectFrom('dispute_police_notes')
      .selectAll()
      .where('dispute_id', '=', id)
      .orderBy('at')
      .orderBy('id'),
  );

/** The officer's view: facts and danger, own notes, what the others passed on. Errors: `record.not_found`. */
export async function readPoliceView(tx: ActorTx, id: string): Promise<PoliceView> {
  const row = await findCase(tx, id);
  const key = tx.vault.unwrap('dispute', row.wrapped_key);
  const intake = await findIntake(tx, id);
  const content = intake && (JSON.parse(key.openText(places.intake(id), intake.sealed)) as IntakeContent);
  return {
    ...(await readShared(tx, row, key)),
    facts: content?.facts ?? '',
    claims: [...(content?.claims ?? [])],
    place: content?.place ?? null,
    riskChecks: tellRiskChecks(key, await findRiskChecks(tx, id)),
    measures: tellMeasures(key, await findMeasures(tx, id)),
    notes: (await findNotes(tx, id)).map((note) => ({
      id: note.id,
      at: note.at.toISOString(),
      text: tx.vault
        .unwrap('dispute_police', note.wrapped_key)
        .openText(places.policeNote(note.id), note.sealed),
      by: note.actor_name,
    })),
  };
}
