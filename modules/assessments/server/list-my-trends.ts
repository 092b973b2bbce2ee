import type { OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listMyTrends as route } from '../contract.ts';
import { tellTrends } from '../domain/trend.ts';
import { readMeasured, resultColumns } from './read-measured.ts';

/** How far a picture reaches back, over all questionnaires. */
const mostResults = 200;

/** The signed-in resident's results over time. */
export async function listMyTrends(tx: ActorTx): Promise<OutputOf<typeof route>> {
  const rows = await tx.all(
    tx.db
      .selectFrom('assessments')
      .select(resultColumns)
      .where('resident_id', '=', tx.actor.subjectId)
      .orderBy('submitted_at', 'desc')
      .limit(mostResults),
  );
  return { trends: tellTrends(await readMeasured(tx, rows)) };
}
