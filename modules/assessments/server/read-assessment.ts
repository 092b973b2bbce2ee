import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { readAssessment as route } from '../contract.ts';
import { tellReading } from '../domain/reading.ts';
import { readMeasured, type ResultRow, resultColumns } from './read-measured.ts';

/** How many earlier results of the same questionnaire are read beside it. */
const mostEarlier = 50;

/** Results of the same person and questionnaire that the reader may see: row security decides which. */
const readEarlier = (tx: ActorTx, row: ResultRow): Promise<ResultRow[]> =>
  tx.all(
    tx.db
      .selectFrom('assessments')
      .select(resultColumns)
      .where('resident_id', '=', row.resident_id)
      .where('instrument_id', '=', row.instrument_id)
      .where('submitted_at', '<', row.submitted_at)
      .orderBy('submitted_at', 'desc')
      .limit(mostEarlier),
  );

/** One result as those who care for the person read it. Errors: `record.not_found`. */
export async function readAssessment(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const row = await tx.first(
    tx.db.selectFrom('assessments').select(resultColumns).where('id', '=', params.id),
  );
  if (!row) throw new DomainError('record.not_found');
  const [measured] = await readMeasured(tx, [row]);
  if (!measured) throw new DomainError('record.not_found');
  return tellReading({ id: row.id, measured }, await readMeasured(tx, await readEarlier(tx, row)));
}
