import type { ActorTx } from '@xinan/platform';
import type { Measured } from '../domain/measured.ts';
import { readAnsweredForms } from './read-answered-forms.ts';
import { openResult } from './submission-rows.ts';

/** What opening a result needs of its row. */
export const resultColumns = [
  'id',
  'instrument_id',
  'edition',
  'submitted_at',
  'resident_id',
  'wrapped_key',
  'result_sealed',
] as const;

export interface ResultRow {
  readonly id: string;
  readonly instrument_id: string;
  readonly edition: string;
  readonly submitted_at: Date;
  readonly resident_id: string | null;
  readonly wrapped_key: Buffer;
  readonly result_sealed: Buffer;
}

/** Opens results, each with the form that was answered; what is opened is named in the audit. */
export async function readMeasured(tx: ActorTx, rows: readonly ResultRow[]): Promise<Measured[]> {
  const formOf = await readAnsweredForms(tx, rows);
  return rows.flatMap((row) => {
    const answered = formOf(row);
    if (!answered) return [];
    tx.touch(row.id, row.resident_id);
    const kept = openResult(tx.vault, row);
    return [{ ...answered, edition: row.edition, submittedAt: row.submitted_at, kept }];
  });
}
