import type { OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listMyTrends as route } from '../contract.ts';
import { tellTrends } from '../domain/trend.ts';
import { readAnsweredForms } from './read-answered-forms.ts';
import { openResult } from './submission-rows.ts';

/** How far a picture reaches back, over all questionnaires. */
const mostResults = 200;

/** The signed-in resident's results over time. */
export async function listMyTrends(tx: ActorTx): Promise<OutputOf<typeof route>> {
  const rows = await tx.all(
    tx.db
      .selectFrom('assessments')
      .select([
        'id',
        'instrument_id',
        'edition',
        'submitted_at',
        'resident_id',
        'wrapped_key',
        'result_sealed',
      ])
      .where('resident_id', '=', tx.actor.subjectId)
      .orderBy('submitted_at', 'desc')
      .limit(mostResults),
  );
  const formOf = await readAnsweredForms(tx, rows);
  const measured = rows.flatMap((row) => {
    const answered = formOf(row);
    if (!answered) return [];
    tx.touch(row.id, row.resident_id);
    return [
      {
        ...answered,
        edition: row.edition,
        submittedAt: row.submitted_at,
        kept: openResult(tx.vault, row),
      },
    ];
  });
  return { trends: tellTrends(measured) };
}
