import { DomainError } from '@xinan/contract-kit';
import { type ActorTx, type CaseKey, signedBy } from '@xinan/platform';
import { type DisputeAct, disputeActs, type PartyFacts, principalsOf, voicesOf } from '../../domain.ts';
import { partyFactsOf } from '../record/facts-of.ts';
import { places } from '../record/places.ts';
import { type CaseParts, type CaseRow, findCase, findParties } from '../record/store.ts';
import { announceChange } from '../steps/notices.ts';
import { notOpen } from '../steps/take-step.ts';
import { addEntry } from '../steps/timeline.ts';

/** A party at work in a case: who they are in it, and everybody else as the rules see them. */
export interface MyPart {
  readonly row: CaseRow;
  readonly key: CaseKey;
  readonly rows: CaseParts['parties'];
  readonly parties: readonly PartyFacts[];
  readonly me: PartyFacts;
  readonly myName: string;
}

/** Errors: `record.not_found` where the acting person is no party of the case. */
export async function findMyPart(tx: ActorTx, disputeId: string): Promise<MyPart> {
  const row = await findCase(tx, disputeId);
  const [held] = await tx.sql<{ ids: string[] }>('select ctx_parties() as ids');
  const rows = await findParties(tx, disputeId);
  const mine = rows.find(({ id }) => held?.ids.includes(id));
  const parties = partyFactsOf(rows);
  const me = parties.find(({ id }) => id === mine?.id);
  if (!mine || !me) throw new DomainError('record.not_found');
  const key = tx.vault.unwrap('dispute', row.wrapped_key);
  tx.touch(row.id, tx.actor.subjectId);
  return { row, key, rows, parties, me, myName: key.openText(places.name(mine.id), mine.name_sealed) };
}

/** Refuses unless the present state has room for it. Errors: `dispute.step_not_open`. */
export function requireRoom({ row }: MyPart, act: DisputeAct): void {
  const from: readonly string[] = disputeActs[act].from;
  if (!from.includes(row.state)) throw notOpen(disputeActs[act], row.state);
}

/** Those for whom I may speak: myself, my ward, who gave me authority; `signing`: what binds them. */
export const principalsOfMine = ({ parties, me }: MyPart, { signing }: { signing: boolean }) =>
  principalsOf(parties).filter((principal) =>
    voicesOf(principal, parties, { signing }).some(({ id }) => id === me.id),
  );

/** Offers bind: a minor leaves them to the guardian, a general agent to the principal. Errors: `dispute.voice_missing`. */
export function requireBindingVoice(mine: MyPart): void {
  if (principalsOfMine(mine, { signing: true }).length === 0) throw new DomainError('dispute.voice_missing');
}

/** How the file says a party's word came. */
export const mannerOf = (tx: ActorTx): 'by_code' | 'by_account' =>
  tx.actor.claimId ? 'by_code' : 'by_account';

/** Notes in the timeline that a party did something, and tells the team. */
export async function noteMyAct(tx: ActorTx, { row, me }: MyPart, act: DisputeAct): Promise<void> {
  const side = { applicant: '申请方', respondent: '被申请方', third: '第三方' }[me.side];
  const by = { ...signedBy(tx, ['party', 'resident']), account_id: tx.actor.accountId, actor_name: side };
  await addEntry(tx, { disputeId: row.id, step: act, from: row.state, to: row.state, by, partyId: me.id });
  announceChange(tx, row);
}
