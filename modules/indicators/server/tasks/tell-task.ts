import { type Bilingual } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { roles } from '@xinan/policy';
import type { TaskRecord } from '../../contract.ts';
import { type TaskState, taskStates, type TaskStep } from '../../domain.ts';
import { nameUnits } from '../places/read-units.ts';
import { findHints } from './find-hints.ts';
import { findTask } from './store.ts';
import { tellEarlier } from './tell-earlier.ts';
import { tellDefinition } from './tell-definition.ts';
import { tellEvidence } from './tell-evidence.ts';
import { tellRow } from './tell-row.ts';
import { tellSteps } from './tell-steps.ts';
import { type WeighedTask, weighTasks } from './weigh-tasks.ts';

const roleWords = (role: string): Bilingual => {
  const found = roles[role as keyof typeof roles];
  return found ? { zh: found.zh, en: found.en } : { zh: role, en: role };
};

async function tellDecisions(tx: ActorTx, taskId: string): Promise<TaskRecord['decisions']> {
  const rows = await tx.all(
    tx.db
      .selectFrom('indicator_decisions')
      .selectAll()
      .where('task_id', '=', taskId)
      .orderBy('at')
      .orderBy('id'),
  );
  return rows.map((row) => ({
    at: row.at.toISOString(),
    step: row.step as TaskStep,
    label: taskStates.steps[row.step as TaskStep].label,
    from: row.from_state as TaskState,
    to: row.to_state as TaskState,
    reason: row.reason,
    by: { name: row.actor_name, role: roleWords(row.actor_role) },
  }));
}

async function tellSubmissions(tx: ActorTx, taskId: string): Promise<TaskRecord['submissions']> {
  const rows = await tx.all(
    tx.db.selectFrom('indicator_submissions').selectAll().where('task_id', '=', taskId).orderBy('ordinal'),
  );
  return rows.map((row) => ({
    ordinal: row.ordinal,
    numerator: row.numerator,
    denominator: row.denominator,
    notApplicable: row.not_applicable,
    note: row.note,
    explanations: row.explanations as Record<string, string>,
    findings: row.findings as TaskRecord['submissions'][number]['findings'],
    submitter: row.submitter_name,
    submittedAt: row.submitted_at.toISOString(),
  }));
}

interface StoredElement {
  readonly element: string;
  readonly value: number | null;
  readonly source?: Bilingual;
}
const platform: Bilingual = { zh: '平台业务数据', en: 'operations on the platform' };

async function tellSnapshots(tx: ActorTx, { row, set }: WeighedTask): Promise<TaskRecord['snapshots']> {
  const rows = await tx.all(
    tx.db.selectFrom('indicator_snapshots').selectAll().where('task_id', '=', row.id).orderBy('taken_at'),
  );
  const names = new Map(set.set.data_elements.map(({ id, zh, en }) => [id, { zh, en }]));
  return rows.map((snapshot) => ({
    takenAt: snapshot.taken_at.toISOString(),
    formula: snapshot.formula,
    formulaSha256: snapshot.formula_sha256,
    edition: snapshot.edition,
    provisional: snapshot.provisional,
    elements: (snapshot.elements as unknown as StoredElement[]).map(({ element, value, source }) => ({
      element,
      name: names.get(element) ?? { zh: element, en: element },
      value,
      source: source ?? platform,
    })),
  }));
}

async function tellAppeals(tx: ActorTx, taskId: string): Promise<TaskRecord['appeals']> {
  const rows = await tx.all(
    tx.db.selectFrom('indicator_appeals').selectAll().where('task_id', '=', taskId).orderBy('raised_at'),
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as 'score' | 'data_quality',
    reason: row.reason,
    claimedNumerator: row.claimed_numerator,
    claimedDenominator: row.claimed_denominator,
    raiser: row.raiser_name,
    raisedAt: row.raised_at.toISOString(),
    verdict: row.verdict as 'upheld' | 'dismissed' | null,
    verdictReason: row.verdict_reason,
    decider: row.decider_name,
    decidedAt: row.decided_at?.toISOString() ?? null,
  }));
}

/** The newest score of the task's indicator and unit in a run of its cycle. */
async function scoreOf(tx: ActorTx, { row }: WeighedTask): Promise<number | null> {
  const found = await tx.first(
    tx.db
      .selectFrom('indicator_scores')
      .innerJoin('indicator_runs', 'indicator_runs.id', 'indicator_scores.run_id')
      .select('indicator_scores.score')
      .where('indicator_runs.cycle_id', '=', row.cycle_id)
      .where('indicator_scores.unit_code', '=', row.unit_code)
      .where('indicator_scores.code', '=', row.indicator)
      .orderBy('indicator_runs.ordinal', 'desc'),
  );
  return found?.score ?? null;
}

/** A task with everything its next step needs. Errors: `record.not_found`, also where it is out of the actor's reach. */
export async function readTask(tx: ActorTx, id: string): Promise<TaskRecord> {
  const [task] = await weighTasks(tx, [await findTask(tx, id)]);
  if (!task) throw new Error('a found task was not weighed');
  const { row } = task;
  const nameOf = await nameUnits(tx, [row.unit_code]);
  tx.touch(id);
  return {
    ...tellRow(task, nameOf),
    batchNo: row.batch_no,
    cycleId: row.cycle_id,
    definition: tellDefinition(task),
    note: row.note,
    explanations: row.explanations as Record<string, string>,
    checks: [...task.checks],
    hints: findHints(task),
    register: task.register,
    earlier: task.earlier.slice(0, 12).map((earlier) => tellEarlier(task, earlier)),
    evidence: await tellEvidence(tx, task),
    submissions: await tellSubmissions(tx, id),
    decisions: await tellDecisions(tx, id),
    snapshots: await tellSnapshots(tx, task),
    appeals: await tellAppeals(tx, id),
    returnBy: row.return_by,
    score: await scoreOf(tx, task),
    steps: tellSteps(tx, task),
  };
}
