import type { Bilingual } from '@xinan/contract-kit';
import type { ActorTx, CaseKey, Signed } from '@xinan/platform';
import { type Role, roles } from '@xinan/policy';
import { type DisputeAct, disputeActs, type DisputeStep, disputeStates } from '../../domain.ts';
import { places } from '../record/places.ts';

/** A role's name; an unknown one keeps its word. */
export const roleWords = (role: string): Bilingual => {
  const known = roles[role as Role];
  return known ? { zh: known.zh, en: known.en } : { zh: role, en: role };
};

/** What a timeline entry says. */
export function entryWords(step: string): Bilingual {
  const act = disputeActs[step as DisputeAct];
  return (
    disputeStates.steps[step as DisputeStep]?.label ??
    (act ? { zh: act.zh, en: act.en } : { zh: step, en: step })
  );
}

export interface NewEntry {
  readonly disputeId: string;
  readonly step: string;
  readonly from: string | null;
  readonly to: string;
  readonly by: Signed;
  readonly partyId?: string;
  /** A remark stays with the file, sealed; police and counsellor read the timeline without it. */
  readonly remark?: string | undefined;
  readonly key?: CaseKey;
}

/** Adds an entry to a case's timeline. */
export async function addEntry(tx: ActorTx, entry: NewEntry): Promise<void> {
  const id = tx.newId();
  await tx.run(
    tx.db.insertInto('dispute_events').values({
      id,
      dispute_id: entry.disputeId,
      at: tx.now,
      step: entry.step,
      from_state: entry.from,
      to_state: entry.to,
      party_id: entry.partyId ?? null,
      ...entry.by,
    }),
  );
  if (!entry.remark || !entry.key) return;
  await tx.run(
    tx.db.insertInto('dispute_remarks').values({
      event_id: id,
      dispute_id: entry.disputeId,
      account_id: entry.by.account_id,
      sealed: entry.key.seal(places.remark(id), entry.remark),
    }),
  );
}
