import { addSubmissions, prepareSubmission, sealSubmission } from '@xinan/assessments';
import type { ActorTx, Vault } from '@xinan/platform';
import { getInstrument } from '../generate/answers.ts';
import type { SubmissionRecord } from '../generate/submissions.ts';
import { isThere } from './insert-rows.ts';

/** Scored and sealed by the intake's own functions. */
export function sealRecord(vault: Vault, { answers, ...record }: SubmissionRecord) {
  const instrument = getInstrument(record.instrumentId);
  const prepared = prepareSubmission(instrument, answers);
  return sealSubmission(vault, {
    ...record,
    edition: instrument.edition,
    answers: prepared.answers,
    kept: prepared.kept,
  });
}

/** A batch of self-assessments. */
export async function writeSubmissions(tx: ActorTx, batch: readonly SubmissionRecord[]): Promise<void> {
  const [first] = batch;
  if (!first || (await isThere(tx, 'assessments', first.id))) return;
  await addSubmissions(
    tx,
    batch.map((record) => sealRecord(tx.vault, record)),
  );
}
