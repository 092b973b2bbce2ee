import { DomainError } from '@xinan/contract-kit';
import { type ActorTx, type CaseKey, signedBy } from '@xinan/platform';
import { type DisputeAct, disputeActs, type Side, sides } from '../../../domain.ts';
import { findMyPart, noteMyAct } from '../../party/my-part.ts';
import { type CaseRow, findCase } from '../../record/store.ts';
import { announceChange } from '../../steps/notices.ts';
import { notOpen } from '../../steps/take-step.ts';
import { addEntry } from '../../steps/timeline.ts';

/** Who adds papers to a case: a party for its own side, or staff. */
export interface Contributor {
  readonly row: CaseRow;
  readonly key: CaseKey;
  /** Null for staff. */
  readonly partyId: string | null;
  /** The one side a party adds to; null for staff, who say whose a paper is. */
  readonly side: Side | null;
  /** As the other side may read it: a party by its side, never by name. */
  readonly shownAs: string;
  /** Notes in the timeline what was done, and tells open screens. */
  readonly note: (act: DisputeAct) => Promise<void>;
}

/** Errors: `record.not_found` where the case is out of reach or the acting person is no party of it. */
export async function findContributor(tx: ActorTx, disputeId: string): Promise<Contributor> {
  const { claimId, subjectId, displayName } = tx.actor;
  if (claimId !== null || subjectId !== null) {
    const mine = await findMyPart(tx, disputeId);
    const { row, key, me } = mine;
    const note = (act: DisputeAct) => noteMyAct(tx, mine, act);
    return { row, key, partyId: me.id, side: me.side, shownAs: sides[me.side].zh, note };
  }
  const row = await findCase(tx, disputeId);
  tx.touch(row.id);
  const note = async (act: DisputeAct) => {
    await addEntry(tx, { disputeId, step: act, from: row.state, to: row.state, by: signedBy(tx) });
    announceChange(tx, row);
  };
  const key = tx.vault.unwrap('dispute', row.wrapped_key);
  return { row, key, partyId: null, side: null, shownAs: displayName, note };
}

/** Errors: `dispute.step_not_open` once the file is archived. */
export function requireOpenFile({ row }: Pick<Contributor, 'row'>, act: 'add_paper' | 'remove_paper'): void {
  const from: readonly string[] = disputeActs[act].from;
  if (!from.includes(row.state)) throw notOpen(disputeActs[act], row.state);
}

export const notFound = (): DomainError => new DomainError('record.not_found');
