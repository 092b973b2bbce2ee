import type { ActorTx, CaseKey } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import type { DisputeRow, PoliceView } from '../../contract.ts';
import type { PartyKind, Side } from '../../domain.ts';
import { places } from '../record/places.ts';
import {
  type CaseParts,
  type CaseRow,
  findAdvices,
  findContacts,
  findFirstDuty,
  findMembers,
  findParties,
} from '../record/store.ts';
import { openContactOf, tellAdvices, tellMembers } from '../record/tell-parts.ts';
import { tellRow } from '../record/tell-row.ts';

const atWork = ['offered', 'accepted', 'served', 'reviewed'];
type Shared = Pick<PoliceView, 'parties' | 'members' | 'advices'> & DisputeRow;

/** What every part of a joint team sees of a case: the row, the people, the team, what the others passed on. */
export async function readShared(tx: ActorTx, row: CaseRow, key: CaseKey): Promise<Shared> {
  tx.touch(row.id);
  const contacts = await findContacts(tx, row.id);
  const parties = (await findParties(tx, row.id)).filter(({ left_at }) => left_at === null);
  const names = await nameRegions(tx, [row.region_code]);
  return {
    ...tellRow(row, { duty: await findFirstDuty(tx, row.id), names, now: tx.now }),
    parties: parties.map((party) => ({
      id: party.id,
      side: party.side as Side,
      kind: party.kind as PartyKind,
      name: key.openText(places.name(party.id), party.name_sealed),
      phone: openContactOf(key, contacts, party.id).phone,
      isMinor: party.is_minor,
    })),
    members: tellColleagues(await findMembers(tx, row.id), tx.actor.accountId),
    advices: tellAdvices(key, await findAdvices(tx, row.id)),
  };
}

/** Who is asked or works beside the reader; why somebody stayed away, and how the office judged them, is not for colleagues. */
const tellColleagues = (rows: CaseParts['members'], accountId: string | null): PoliceView['members'] =>
  tellMembers(rows, accountId)
    .filter(({ state, isMe }) => isMe || atWork.includes(state))
    .map((member) => (member.isMe ? member : { ...member, reviewScore: null, reason: null }));

interface NewAdvice {
  readonly from: 'police' | 'counsellor';
  readonly topic: string;
  readonly text: string;
}

/** Passes the minimum on to the rest of the team. */
export async function insertAdvice(
  tx: ActorTx,
  row: CaseRow,
  { from, topic, text }: NewAdvice,
): Promise<void> {
  const { accountId, displayName } = tx.actor;
  if (!accountId) throw new Error('advice comes from a member of the team');
  const id = tx.newId();
  const key = tx.vault.unwrap('dispute', row.wrapped_key);
  await tx.run(
    tx.db.insertInto('dispute_advices').values({
      id,
      dispute_id: row.id,
      from_part: from,
      topic,
      at: tx.now,
      account_id: accountId,
      actor_name: displayName,
      sealed: key.seal(places.advice(id), text.trim()),
    }),
  );
}
