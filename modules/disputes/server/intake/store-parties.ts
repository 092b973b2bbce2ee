import type { ActorTx, CaseKey } from '@xinan/platform';
import { places } from '../record/places.ts';
import { followCodeHash, followCodeOf } from './follow-code.ts';
import type { ReadParty } from './read-parties.ts';

export interface Into {
  readonly disputeId: string;
  readonly key: CaseKey;
  /** Position of the first one in the list of the case. */
  readonly from?: number;
  /** The signed-in resident who is one of them. */
  readonly resident?: { readonly partyId: string; readonly residentId: string };
}

/** A party as it is stored. */
export const partyRow = (
  tx: ActorTx,
  party: ReadParty,
  { disputeId, key, resident, from = 0 }: Into,
  index: number,
) => ({
  id: party.id,
  dispute_id: disputeId,
  side: party.side,
  kind: party.kind,
  ordinal: from + index,
  is_minor: party.isMinor,
  acts_for: [...party.actsFor],
  authority: party.authority,
  resident_id: resident?.partyId === party.id ? resident.residentId : null,
  identity_index: party.identityIndex,
  phone_index: party.phoneIndex,
  name_index: party.nameIndex,
  code_hash: followCodeHash(followCodeOf(tx.vault, party.id)),
  name_sealed: key.seal(places.name(party.id), party.name),
  joined_at: tx.now,
});

/** What of it is sealed beside the name. */
export const contactRow = (party: ReadParty, { disputeId, key }: Into) => ({
  party_id: party.id,
  dispute_id: disputeId,
  sealed: key.seal(places.contact(party.id), JSON.stringify(party.contact)),
});

/** Adds parties to a case. */
export async function insertParties(tx: ActorTx, parties: readonly ReadParty[], into: Into): Promise<void> {
  if (parties.length === 0) return;
  const rows = parties.map((party, index) => partyRow(tx, party, into, index));
  await tx.run(tx.db.insertInto('dispute_parties').values(rows));
  await tx.run(
    tx.db.insertInto('dispute_party_contacts').values(parties.map((party) => contactRow(party, into))),
  );
}

/** Writes what changed of parties that were there before; their follow codes stay. Who had left is back. */
async function updateParties(tx: ActorTx, parties: readonly ReadParty[], into: Into): Promise<void> {
  for (const [index, party] of parties.entries()) {
    const {
      id,
      dispute_id,
      code_hash: _kept,
      resident_id: _same,
      joined_at: _then,
      ordinal: _place,
      ...row
    } = partyRow(tx, party, into, index);
    await tx.run(
      tx.db
        .updateTable('dispute_parties')
        .set({ ...row, left_at: null })
        .where('id', '=', id)
        .where('dispute_id', '=', dispute_id),
    );
    const { party_id, sealed } = contactRow(party, into);
    await tx.run(
      tx.db.updateTable('dispute_party_contacts').set({ sealed }).where('party_id', '=', party_id),
    );
  }
}

/** Parties of a form become those of the case: known ones are changed, the others added. */
export async function putParties(
  tx: ActorTx,
  read: readonly ReadParty[],
  { known, ...into }: Into & { readonly known: readonly { readonly id: string }[] },
): Promise<void> {
  const ids = new Set(known.map(({ id }) => id));
  await updateParties(
    tx,
    read.filter(({ id }) => ids.has(id)),
    into,
  );
  await insertParties(
    tx,
    read.filter(({ id }) => !ids.has(id)),
    { ...into, from: known.length },
  );
}

/** Those who no longer belong to it; what they said stays on record, their code opens nothing any more. */
export async function leaveParties(tx: ActorTx, disputeId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(
    tx.db
      .updateTable('dispute_parties')
      .set({ left_at: tx.now })
      .where('dispute_id', '=', disputeId)
      .where('id', 'in', [...ids])
      .where('left_at', 'is', null),
  );
}
