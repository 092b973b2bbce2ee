import { isDeepStrictEqual } from 'node:util';
import { type ActorTx, type CaseKey, signedBy } from '@xinan/platform';
import { type CrisisContact, openContact, sealContact } from './contact.ts';
import { announceChange } from './notices.ts';

async function isSame(
  tx: ActorTx,
  key: CaseKey,
  { id, contact }: { id: string; contact: CrisisContact },
): Promise<boolean> {
  const earlier = await tx.first(
    tx.db.selectFrom('crisis_contacts').select('sealed').where('crisis_id', '=', id),
  );
  return (
    earlier !== undefined &&
    isDeepStrictEqual(openContact(key, id, earlier.sealed), JSON.parse(JSON.stringify(contact)))
  );
}

/**
 * Keeps the number a person left with the case of their assessment. Twice the same has one effect; urgency and version
 * stay, so that nobody who is writing is disturbed. False where the assessment has no case.
 */
export async function leaveContactForAssessment(
  tx: ActorTx,
  assessmentId: string,
  contact: { readonly phone: string; readonly calledName?: string; readonly goodTime?: string },
): Promise<boolean> {
  const columns = ['id', 'area', 'state', 'wrapped_key', 'resident_id'] as const;
  const found = await tx.first(
    tx.db
      .selectFrom('crises')
      .select(columns)
      .where('assessment_id', '=', assessmentId)
      .orderBy('raised_at', 'desc')
      .limit(1)
      .forUpdate(),
  );
  if (!found) return false;
  const key = tx.vault.unwrap('crisis', found.wrapped_key);
  tx.touch(found.id, found.resident_id);
  if (await isSame(tx, key, { id: found.id, contact })) return true;
  const kept = { sealed: sealContact(key, found.id, contact), left_at: tx.now };
  await tx.run(
    tx.db
      .insertInto('crisis_contacts')
      .values({ crisis_id: found.id, ...kept })
      .onConflict((row) => row.column('crisis_id').doUpdateSet(kept)),
  );
  await tx.run(tx.db.updateTable('crises').set({ contact_left: true }).where('id', '=', found.id));
  const signed = { ...signedBy(tx), actor_name: '本人', actor_role: 'claimant' };
  await tx.run(
    tx.db.insertInto('crisis_events').values({
      id: tx.newId(),
      crisis_id: found.id,
      at: tx.now,
      step: 'contact_left',
      from_state: found.state,
      to_state: found.state,
      ...signed,
    }),
  );
  announceChange(tx, found);
  return true;
}
