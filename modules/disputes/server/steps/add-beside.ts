import { type ActorTx, signedBy } from '@xinan/platform';
import { type DisputeAct, disputeActs } from '../../domain.ts';
import { type CaseChange, type CaseRow, lockCase } from '../record/store.ts';
import { recount } from './count-case.ts';
import { announceChange } from './notices.ts';
import { notOpen } from './take-step.ts';
import { addEntry } from './timeline.ts';

/**
 * Records something beside a case for those who do not read the whole file (police, counsellors, parties), so it asks for no
 * version and bumps none, lest somebody else's open form be refused: it adds, and overwrites nothing of theirs. Errors: `record.not_found`, `dispute.step_not_open`.
 */
export async function addBeside(
  tx: ActorTx,
  { id, act, partyId }: { id: string; act: DisputeAct; partyId?: string },
  write: (row: CaseRow) => Promise<CaseChange | void>,
): Promise<CaseRow> {
  const row = await lockCase(tx, id);
  tx.touch(row.id);
  const from: readonly string[] = disputeActs[act].from;
  if (!from.includes(row.state)) throw notOpen(disputeActs[act], row.state);
  const change = await write(row);
  if (change) {
    await tx.run(tx.db.updateTable('disputes').set(change).where('id', '=', id));
    recount(tx, row, { ...row, ...change });
  }
  await addEntry(tx, {
    disputeId: id,
    step: act,
    from: row.state,
    to: row.state,
    by: signedBy(tx),
    ...(partyId ? { partyId } : {}),
  });
  announceChange(tx, row);
  return row;
}
