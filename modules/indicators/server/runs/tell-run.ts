import type { IndicatorSet } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { RunRow } from '../../contract.ts';

const runs = (tx: ActorTx) =>
  tx.db
    .selectFrom('indicator_runs')
    .innerJoin('indicator_sets', 'indicator_sets.id', 'indicator_runs.set_id')
    .leftJoin('indicator_publications', 'indicator_publications.run_id', 'indicator_runs.id')
    .selectAll('indicator_runs')
    .select([
      'indicator_sets.title_zh',
      'indicator_sets.title_en',
      'indicator_sets.version as set_version',
      'indicator_publications.published_at',
    ]);
export const selectRuns = runs;
export type RunListed = Awaited<ReturnType<ReturnType<typeof runs>['execute']>>[number];

/** A run as lists and views name it; the note of its set comes from the set as it is kept, not from its document each time. */
export const tellRun = (row: RunListed, { note }: Pick<IndicatorSet, 'note'>): RunRow => ({
  id: row.id,
  cycleId: row.cycle_id,
  period: row.period,
  ordinal: row.ordinal,
  state: row.state as RunRow['state'],
  setTitle: { zh: row.title_zh, en: row.title_en },
  setVersion: row.set_version,
  setNote: { zh: note.zh, en: note.en },
  edition: row.edition,
  seed: Number(row.seed),
  draws: row.draws,
  inputSha256: row.input_sha256,
  resultSha256: row.result_sha256,
  startedAt: row.started_at.toISOString(),
  starter: row.starter_name,
  reason: row.reason,
  supersedes: row.supersedes,
  publishedAt: row.published_at?.toISOString() ?? null,
});

export const readRun = async (tx: ActorTx, id: string): Promise<RunListed> =>
  tx.one(selectRuns(tx).where('indicator_runs.id', '=', id));
