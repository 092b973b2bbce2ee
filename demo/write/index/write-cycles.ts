import { instantAt } from '@xinan/cn/dates';
import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';
import type { EvidenceRecord } from '../../generate/index/evidence-files.ts';
import { type BatchRecord, type CycleRecord, tasksOf } from '../../generate/index/index-tasks.ts';
import type { IndexTask } from '../../generate/index/task-file.ts';
import { defineTable, insertRows, isThere } from '../insert-rows.ts';
import { writeTraces } from './write-traces.ts';

export interface CycleSources {
  readonly setId: string;
  readonly edition: string;
  readonly managerId: string;
  readonly evidence: readonly EvidenceRecord[];
}

const opening = 8 * 60 + 30;
const nightly = 3 * 60;

const cycles = defineTable<ReturnType<typeof cycleRow>>()('indicator_cycles', {
  id: 'uuid',
  set_id: 'uuid',
  period: 'text',
  starts_on: 'date',
  ends_on: 'date',
  state: 'text',
  submit_by: 'date',
  review_by: 'date',
  verify_by: 'date',
  score_by: 'date',
  appeal_by: 'date',
  row_version: 'integer',
  opened_at: 'timestamptz',
  opened_by: 'uuid',
  closed_at: 'timestamptz',
  snapshots_at: 'timestamptz',
});
const steps = { collecting: 1, closed: 2, previewed: 3, published: 4 } as const;
const cycleRow = ({ id, plan, setId, managerId }: CycleRecord & CycleSources) => ({
  id,
  set_id: setId,
  period: plan.words,
  starts_on: plan.startsOn,
  ends_on: plan.endsOn,
  state: plan.state,
  submit_by: plan.submitBy,
  review_by: plan.reviewBy,
  verify_by: plan.verifyBy,
  score_by: plan.scoreBy,
  appeal_by: plan.appealBy,
  row_version: steps[plan.state],
  opened_at: instantAt(plan.endsOn, 24 * 60 + opening),
  opened_by: managerId,
  closed_at: plan.closeOn && instantAt(plan.closeOn, opening),
  snapshots_at: instantAt(plan.endsOn, 24 * 60 + nightly),
});

const batches = defineTable<ReturnType<typeof batchRow>>()('indicator_batches', {
  id: 'uuid',
  cycle_id: 'uuid',
  department: 'text',
  unit_code: 'text',
  area: 'ltree',
  batch_no: 'text',
});
const batchRow = ({ id, department, unit, batchNo }: BatchRecord, cycleId: string) => ({
  id,
  cycle_id: cycleId,
  department,
  unit_code: unit,
  area: toLtree(unit),
  batch_no: batchNo,
});

const tasks = defineTable<ReturnType<typeof taskRow>>()('indicator_tasks', {
  id: 'uuid',
  batch_id: 'uuid',
  cycle_id: 'uuid',
  indicator: 'text',
  department: 'text',
  unit_code: 'text',
  area: 'ltree',
  period: 'text',
  mode: 'text',
  state: 'text',
  row_version: 'integer',
  submission: 'integer',
  numerator: 'double precision',
  denominator: 'double precision',
  not_applicable: 'boolean',
  note: 'text',
  explanations: 'jsonb',
  late: 'boolean',
  provisional: 'boolean',
  outcome: 'text',
  spot_check: 'text',
  spot_check_seed: 'bigint',
  spot_check_note: 'text',
  submitter_id: 'uuid',
  submitted_at: 'timestamptz',
  verifier_id: 'uuid',
  return_by: 'date',
});
const taskRow = (task: IndexTask, cycleId: string) => ({
  id: task.id,
  batch_id: task.batchId,
  cycle_id: cycleId,
  indicator: task.indicator,
  department: task.department,
  unit_code: task.unit,
  area: toLtree(task.unit),
  period: task.period,
  mode: task.mode,
  state: task.state,
  row_version: task.version,
  submission: task.submissions.length,
  numerator: task.figures?.numerator ?? null,
  denominator: task.figures?.denominator ?? null,
  not_applicable: task.notApplicable,
  note: task.note,
  explanations: JSON.stringify(task.explanations),
  late: task.late,
  provisional: task.provisional,
  outcome: task.outcome,
  spot_check: task.spotCheck?.found ?? null,
  spot_check_seed: task.spotCheck?.seed ?? null,
  spot_check_note: task.spotCheck?.note ?? null,
  submitter_id: task.submitter?.id ?? null,
  submitted_at: task.submittedAt,
  verifier_id: task.verifier?.id ?? null,
  return_by: task.returnBy,
});

/** Cycles with what departments reported and how it went, in one transaction. */
export async function writeCycles(
  tx: ActorTx,
  records: readonly CycleRecord[],
  sources: CycleSources,
): Promise<void> {
  const [first] = records;
  if (!first || (await isThere(tx, 'indicator_cycles', first.id))) return;
  await insertRows(
    tx,
    cycles,
    records.map((record) => cycleRow({ ...record, ...sources })),
  );
  await insertRows(
    tx,
    batches,
    records.flatMap((record) => record.batches.map((batch) => batchRow(batch, record.id))),
  );
  await insertRows(
    tx,
    tasks,
    records.flatMap((record) => tasksOf(record).map((task) => taskRow(task, record.id))),
  );
  await writeTraces(tx, records.flatMap(tasksOf), sources);
}
