import { toLtree } from '@xinan/cn/regions';
import { suzhou } from '@xinan/cn/regions-data';
import type { ScoreRow } from '@xinan/city-index/domain';
import type { ActorTx } from '@xinan/platform';
import type { RunRecord } from '../../generate/index/city-index.ts';
import type { IndexDoer, IndexTask } from '../../generate/index/task-file.ts';
import { defineTable, insertRows, isThere } from '../insert-rows.ts';
import type { MadeRun } from './run-thread.ts';

export interface RunWriting {
  readonly run: RunRecord;
  readonly made: MadeRun;
  readonly towns: readonly ScoreRow[];
  readonly setId: string;
  readonly edition: string;
  readonly manager: IndexDoer;
  readonly approver: IndexDoer;
}

const runs = defineTable<ReturnType<typeof runRow>>()('indicator_runs', {
  id: 'uuid',
  cycle_id: 'uuid',
  set_id: 'uuid',
  ordinal: 'integer',
  period: 'text',
  edition: 'text',
  state: 'text',
  seed: 'bigint',
  draws: 'integer',
  parameters: 'jsonb',
  input_sha256: 'text',
  result_sha256: 'text',
  started_at: 'timestamptz',
  started_by: 'uuid',
  starter_name: 'text',
  reason: 'text',
  supersedes: 'uuid',
});
const runRow = ({ run, made, setId, edition, manager, approver }: RunWriting) => ({
  id: run.runId,
  cycle_id: run.cycleId,
  set_id: setId,
  ordinal: run.plan.ordinal,
  period: run.cycle.words,
  edition,
  state: run.plan.state,
  seed: run.seed,
  draws: run.draws,
  parameters: '{}',
  input_sha256: made.inputSha256,
  result_sha256: made.resultSha256,
  started_at: run.at,
  // Who corrects a publication calculates it.
  started_by: run.reason ? approver.id : manager.id,
  starter_name: run.reason ? approver.name : manager.name,
  reason: run.reason,
  supersedes: run.supersedes,
});

const files = defineTable<ReturnType<typeof fileRow>>()('indicator_run_files', {
  run_id: 'uuid',
  area: 'ltree',
  input: 'jsonb',
  stability: 'jsonb',
});
const fileRow = ({ run, made }: RunWriting) => ({
  run_id: run.runId,
  area: toLtree(suzhou.code),
  input: made.input,
  stability: made.stability,
});

const scores = defineTable<ReturnType<typeof scoreRow>>()('indicator_scores', {
  run_id: 'uuid',
  unit_code: 'text',
  code: 'text',
  area: 'ltree',
  level: 'text',
  score: 'double precision',
  linear: 'double precision',
  geometric: 'double precision',
  value: 'double precision',
  numerator: 'double precision',
  denominator: 'double precision',
  status: 'text',
  value_period: 'text',
  weight: 'double precision',
  weight_used: 'double precision',
  contribution: 'double precision',
  coverage: 'double precision',
  enough: 'boolean',
  rank: 'integer',
  rank_in_group: 'integer',
});
const scoreRow = (row: ScoreRow, runId: string) => ({
  run_id: runId,
  unit_code: row.unit,
  code: row.code,
  area: toLtree(row.unit),
  level: row.level,
  score: row.score,
  linear: row.linear,
  geometric: row.geometric,
  value: row.value,
  numerator: row.numerator,
  denominator: row.denominator,
  status: row.status,
  value_period: row.valuePeriod,
  weight: row.weight,
  weight_used: row.weightUsed,
  contribution: row.contribution,
  coverage: row.coverage,
  enough: row.enough,
  rank: row.rank,
  rank_in_group: row.rankInGroup,
});

const publications = defineTable<ReturnType<typeof publicationRows>[number]>()('indicator_publications', {
  id: 'uuid',
  run_id: 'uuid',
  period: 'text',
  ordinal: 'integer',
  state: 'text',
  published_at: 'timestamptz',
  approver_name: 'text',
  correction_reason: 'text',
  document: 'jsonb',
  sha256: 'text',
});
const publicationRows = ({ run, made, approver }: RunWriting) =>
  made.publication
    ? [
        {
          id: run.publicationId,
          run_id: run.runId,
          period: run.cycle.words,
          ordinal: run.plan.ordinal,
          state: run.plan.state === 'published' ? 'current' : 'superseded',
          published_at: run.publicAt,
          approver_name: approver.name,
          correction_reason: run.reason,
          document: made.publication.document,
          sha256: made.publication.sha256,
        },
      ]
    : [];

const caps = defineTable<ReturnType<typeof capRows>[number]>()('indicator_caps', {
  id: 'uuid',
  cycle_id: 'uuid',
  unit_code: 'text',
  area: 'ltree',
  band: 'text',
  reason: 'text',
  set_by: 'uuid',
  setter_name: 'text',
  set_at: 'timestamptz',
});
const capRows = ({ run, made, approver }: RunWriting) =>
  made.cap && approver.id
    ? [
        {
          // One cap, one run: the run's own id tells it apart.
          id: run.runId,
          cycle_id: run.cycleId,
          unit_code: made.cap.unit,
          area: toLtree(made.cap.unit),
          band: made.cap.band,
          reason: made.cap.reason,
          set_by: approver.id,
          setter_name: approver.name,
          set_at: run.at,
        },
      ]
    : [];

const appeals = defineTable<ReturnType<typeof appealRows>[number]>()('indicator_appeals', {
  id: 'uuid',
  task_id: 'uuid',
  run_id: 'uuid',
  kind: 'text',
  reason: 'text',
  claimed_numerator: 'double precision',
  claimed_denominator: 'double precision',
  raised_by: 'uuid',
  raiser_name: 'text',
  raised_at: 'timestamptz',
  verdict: 'text',
  verdict_reason: 'text',
  decided_by: 'uuid',
  decider_name: 'text',
  decided_at: 'timestamptz',
});
const appealRows = ({ id: task_id, period, appeals: raised }: IndexTask, all: readonly RunRecord[]) =>
  raised.map((appeal) => ({
    id: appeal.id,
    task_id,
    run_id:
      all.find(({ cycle, plan }) => cycle.words === period && plan.ordinal === appeal.run)?.runId ?? null,
    kind: appeal.kind,
    reason: appeal.reason,
    claimed_numerator: appeal.claimed?.numerator ?? null,
    claimed_denominator: appeal.claimed?.denominator ?? null,
    raised_by: appeal.by.id,
    raiser_name: appeal.by.name,
    raised_at: appeal.at,
    verdict: appeal.verdict,
    verdict_reason: appeal.verdictReason,
    decided_by: appeal.decider?.id ?? null,
    decider_name: appeal.decider?.name ?? null,
    decided_at: appeal.decidedAt,
  }));

/** Calculations with their scores, files and publications, in one transaction. */
export async function writeRuns(tx: ActorTx, writings: readonly RunWriting[]): Promise<void> {
  const [first] = writings;
  if (!first || (await isThere(tx, 'indicator_runs', first.run.runId))) return;
  await insertRows(tx, runs, writings.map(runRow));
  await insertRows(tx, files, writings.map(fileRow));
  await insertRows(
    tx,
    scores,
    writings.flatMap(({ run, made, towns }) =>
      [...made.rows, ...towns].map((row) => scoreRow(row, run.runId)),
    ),
  );
  await insertRows(tx, caps, writings.flatMap(capRows));
  await insertRows(tx, publications, writings.flatMap(publicationRows));
}

/** Appeals name the preview they were raised against, so they come after the runs. */
export async function writeAppeals(
  tx: ActorTx,
  tasks: readonly IndexTask[],
  all: readonly RunRecord[],
): Promise<void> {
  await insertRows(
    tx,
    appeals,
    tasks.flatMap((task) => appealRows(task, all)),
  );
}
