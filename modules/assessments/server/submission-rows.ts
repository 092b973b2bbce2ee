import { createHash } from 'node:crypto';
import { toLtree } from '@xinan/cn/regions';
import type { ActorTx, Vault } from '@xinan/platform';
import type { KeptResult } from '../domain/prepare-submission.ts';

/** A submission as it is kept; nothing readable but where, when and which questionnaire. */
export interface SubmissionRow {
  readonly id: string;
  readonly instrumentId: string;
  readonly edition: string;
  readonly submittedAt: Date;
  readonly regionCode: string;
  readonly residentId: string | null;
  readonly claimHash: Buffer;
  readonly crisisId: string | null;
  readonly wrappedKey: Buffer;
  readonly resultSealed: Buffer;
  readonly answersSealed: Buffer;
}

export interface SubmissionToSeal {
  readonly id: string;
  readonly instrumentId: string;
  readonly edition: string;
  readonly submittedAt: Date;
  readonly regionCode: string;
  readonly residentId: string | null;
  readonly claimCode: string;
  readonly crisisId: string | null;
  readonly answers: Uint8Array;
  readonly kept: KeptResult;
}

export const resultPlace = (id: string) => ({ table: 'assessments', column: 'result_sealed', row: id });
export const answersPlace = (id: string) => ({
  table: 'assessment_answers',
  column: 'answers_sealed',
  row: id,
});

/** Seals a submission under a key of its own. */
export function sealSubmission(vault: Vault, submission: SubmissionToSeal): SubmissionRow {
  const { key, wrapped } = vault.newKey('clinical');
  const { claimCode, answers, kept, ...open } = submission;
  return {
    ...open,
    claimHash: createHash('sha256').update(claimCode, 'utf8').digest(),
    wrappedKey: wrapped,
    resultSealed: key.seal(resultPlace(submission.id), JSON.stringify([kept.scales, kept.care ? 1 : 0])),
    answersSealed: key.seal(answersPlace(submission.id), answers),
  };
}

/** Reads what `sealSubmission` sealed. */
export function openResult(
  vault: Vault,
  row: { id: string; wrapped_key: Buffer; result_sealed: Buffer },
): KeptResult {
  const [scales, care] = JSON.parse(
    vault.unwrap('clinical', row.wrapped_key).openText(resultPlace(row.id), row.result_sealed),
  ) as [KeptResult['scales'], number];
  return { scales, care: care === 1 };
}

export type Added = 'new' | 'same' | 'different';

/** Writes many submissions in two statements. Says of each whether it was new, a retry, or another one under a used id. */
export async function addSubmissions(
  tx: ActorTx,
  rows: readonly SubmissionRow[],
): Promise<ReadonlyMap<string, Added>> {
  const answered = await tx.sql<{ assessment_id: string; state: Added }>(
    'select * from add_assessments($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    [
      rows.map((row) => row.id),
      rows.map((row) => row.instrumentId),
      rows.map((row) => row.edition),
      rows.map((row) => row.submittedAt),
      rows.map((row) => row.regionCode),
      rows.map((row) => toLtree(row.regionCode)),
      rows.map((row) => row.residentId),
      rows.map((row) => row.claimHash),
      rows.map((row) => row.crisisId),
      rows.map((row) => row.wrappedKey),
      rows.map((row) => row.resultSealed),
    ],
  );
  const states = new Map(answered.map((row) => [row.assessment_id, row.state]));
  const fresh = rows.filter((row) => states.get(row.id) === 'new');
  if (fresh.length > 0)
    await tx.sql(
      'insert into assessment_answers (assessment_id, answers_sealed) select * from unnest($1::uuid[], $2::bytea[])',
      [fresh.map((row) => row.id), fresh.map((row) => row.answersSealed)],
    );
  return states;
}
