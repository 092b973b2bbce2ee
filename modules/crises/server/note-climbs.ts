import { type City, type Climb, signedBy } from '@xinan/platform';
import { stepOfDuty } from '../domain.ts';
import { announceChange } from './notices.ts';
import { escalatedTo } from './timeline-words.ts';

/** Writes into the timelines of cases that a duty was overdue and to whom it climbed; reminders are not repeated there. */
export async function noteClimbs(city: City, climbs: readonly Climb[]): Promise<void> {
  const ours = climbs.filter(({ kind, repeated }) => !repeated && stepOfDuty(kind) !== null);
  if (ours.length === 0) return;
  await city.transact(city.systemActor, 'crisis.escalate', async (tx) => {
    const ids = [...new Set(ours.map(({ recordId }) => recordId))];
    const rows = await tx.all(
      tx.db.selectFrom('crises').select(['id', 'area', 'state']).where('id', 'in', ids),
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    const signed = signedBy(tx);
    const entries = ours.flatMap(({ recordId, role }) => {
      const row = found.get(recordId);
      if (!row) return [];
      tx.touch(row.id);
      announceChange(tx, row);
      return [
        {
          id: tx.newId(),
          crisis_id: row.id,
          at: tx.now,
          step: escalatedTo(role),
          from_state: row.state,
          to_state: row.state,
          ...signed,
        },
      ];
    });
    if (entries.length > 0) await tx.run(tx.db.insertInto('crisis_events').values(entries));
  });
}
