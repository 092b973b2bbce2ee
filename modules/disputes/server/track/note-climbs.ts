import { type City, type Climb, signedBy } from '@xinan/platform';
import { disputeDutyKinds } from '../../domain.ts';
import { announceChange } from '../steps/notices.ts';
import { addEntry } from '../steps/timeline.ts';

/** Writes into the timelines of cases that a duty was overdue and its lead was told; reminders are not repeated there. */
export async function noteClimbs(city: City, climbs: readonly Climb[]): Promise<void> {
  const ours = climbs.filter(({ kind, repeated }) => !repeated && kind in disputeDutyKinds);
  if (ours.length === 0) return;
  await city.transact(city.systemActor, 'dispute.track', async (tx) => {
    const ids = [...new Set(ours.map(({ recordId }) => recordId))];
    const rows = await tx.all(
      tx.db.selectFrom('disputes').select(['id', 'area', 'state']).where('id', 'in', ids),
    );
    for (const row of rows) {
      tx.touch(row.id);
      announceChange(tx, row);
      await addEntry(tx, {
        disputeId: row.id,
        step: 'escalate',
        from: row.state,
        to: row.state,
        by: signedBy(tx),
      });
    }
  });
}
