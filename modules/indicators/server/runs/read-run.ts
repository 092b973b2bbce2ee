import type { ActorTx } from '@xinan/platform';
import type { RunStability, StoredInput } from '../../domain.ts';

export const findRun = (tx: ActorTx, id: string) =>
  tx.one(tx.db.selectFrom('indicator_runs').selectAll().where('id', '=', id));
export type RunFound = Awaited<ReturnType<typeof findRun>>;

export const noStability: RunStability = { ranking: null, factors: [], topsisRanks: {} };

/** A run with its frozen input and its stability. Errors: `record.not_found`, also where the reader's area is smaller. */
export async function readRunFile(
  tx: ActorTx,
  id: string,
): Promise<{ row: RunFound; input: StoredInput; stability: RunStability }> {
  const row = await findRun(tx, id);
  const file = await tx.one(
    tx.db.selectFrom('indicator_run_files').select(['input', 'stability']).where('run_id', '=', id),
  );
  return {
    row,
    input: file.input as unknown as StoredInput,
    stability: (file.stability as unknown as RunStability | null) ?? noStability,
  };
}
