import { localDateOf } from '@xinan/cn/dates';
import type { ActorTx, City } from '@xinan/platform';
import { sql } from 'kysely';
import { readCityArea } from '../places/read-units.ts';
import { moveTasks } from '../runs/move-tasks.ts';
import { takeStep } from '../tasks/take-step.ts';
import { announceChange } from './notices.ts';
import { syncDuties } from './sync-duties.ts';
import { takeSnapshots } from './take-snapshots.ts';

/** Reports that were not in by the deadline are overdue; what was queried and not amended in time is rejected. */
async function lapse(tx: ActorTx, cycle: { id: string; submit_by: string }): Promise<number> {
  const today = localDateOf(tx.now);
  const late = today > cycle.submit_by ? await moveTasks(tx, cycle.id, { step: 'lapse' }) : 0;
  const returned = await tx.all(
    tx.db
      .selectFrom('indicator_tasks')
      .select('id')
      .where('cycle_id', '=', cycle.id)
      .where('state', '=', 'returned')
      .where('return_by', '<', today)
      .limit(200),
  );
  if (returned.length > 0) await takeStep(tx, { tasks: returned, step: 'lapse_return' });
  return late + returned.length;
}

/** What the close of a cycle leaves behind: unreported, queried and unverified values get their outcome. */
async function settleClosed(tx: ActorTx, cycleId: string): Promise<number> {
  const returned = await moveTasks(tx, cycleId, { step: 'lapse_return' });
  const open = await moveTasks(tx, cycleId, { step: 'lapse' });
  return returned + open + (await moveTasks(tx, cycleId, { step: 'lapse_unverified' }));
}

// A published cycle is walked as long as a value of it is provisional.
const underWay = sql<boolean>`(state <> 'published' or id in (select cycle_id from indicator_tasks where provisional))`;

/** One pass over the cycles that are under way. Safe on several servers at once: each cycle is held while it is walked. */
export const walkCycles = (city: City): Promise<void> =>
  city.transact(city.systemActor, 'index.track', async (tx) => {
    const cycles = await tx.all(
      tx.db
        .selectFrom('indicator_cycles')
        .select([
          'id',
          'state',
          'set_id',
          'period',
          'submit_by',
          'review_by',
          'verify_by',
          'score_by',
          'appeal_by',
          'snapshots_at',
        ])
        .where(underWay)
        .orderBy('ends_on')
        .forUpdate()
        .skipLocked(),
    );
    const area = cycles.length > 0 ? await readCityArea(tx) : '';
    for (const cycle of cycles) {
      const moved =
        (await takeSnapshots(tx, cycle)) +
        (cycle.state === 'collecting' ? await lapse(tx, cycle) : 0) +
        (cycle.state === 'closed' ? await settleClosed(tx, cycle.id) : 0);
      const duties = await syncDuties(tx, cycle, area);
      if (moved + duties > 0) announceChange(tx, cycle.id, area);
    }
  });
