import { checkRoundValues, type IndicatorSet, indicatorsOf, notApplicableReview } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { BatchRow } from '../../contract.ts';
import { nameUnits } from '../places/read-units.ts';
import { readSet } from '../sets/read-set.ts';

const batches = (tx: ActorTx) =>
  tx.db
    .selectFrom('indicator_batches')
    .innerJoin('indicator_cycles', 'indicator_cycles.id', 'indicator_batches.cycle_id')
    .selectAll('indicator_batches')
    .select([
      'indicator_cycles.period',
      'indicator_cycles.submit_by',
      'indicator_cycles.review_by',
      'indicator_cycles.verify_by',
      'indicator_cycles.set_id',
    ]);
export type BatchQuery = ReturnType<typeof batches>;
export const selectBatches = batches;

/** What is in a batch, by what is to be done with it. */
const parts: Readonly<Record<string, 'toReport' | 'toReview' | 'toVerify' | 'overdue' | 'done'>> = {
  open: 'toReport',
  draft: 'toReport',
  returned: 'toReport',
  submitted: 'toReview',
  dept_approved: 'toVerify',
  overdue: 'overdue',
};

const readTasks = (tx: ActorTx, ids: readonly string[]) =>
  tx.all(
    tx.db
      .selectFrom('indicator_tasks')
      .select([
        'batch_id',
        'indicator',
        'mode',
        'state',
        'late',
        'not_applicable',
        'numerator',
        'denominator',
        'return_by',
      ])
      .where(sql<boolean>`batch_id = any (${[...ids]}::uuid[])`),
  );
type TaskOfBatch = Awaited<ReturnType<typeof readTasks>>[number];

function countTasks(tasks: readonly TaskOfBatch[], set: IndicatorSet) {
  const counted = { toReport: 0, toReview: 0, toVerify: 0, overdue: 0, done: 0 };
  for (const { state } of tasks) counted[parts[state] ?? 'done'] += 1;
  const weights = new Map(indicatorsOf(set).map(({ code, global_weight }) => [code, global_weight]));
  const { share, mustReview } = notApplicableReview(
    tasks.map(({ indicator, not_applicable }) => ({
      weight: weights.get(indicator) ?? 0,
      status: not_applicable ? ('not_applicable' as const) : ('reported' as const),
    })),
  );
  const typed = tasks
    .filter(({ mode }) => mode === 'manual')
    .flatMap(({ numerator, denominator }) => [numerator, denominator])
    .filter((count) => count !== null);
  return {
    total: tasks.length,
    computed: tasks.filter(({ mode }) => mode === 'computed').length,
    ...counted,
    late: tasks.filter(({ late }) => late).length,
    returned: tasks.filter(({ state }) => state === 'returned').length,
    notApplicableWeight: share,
    mustReview,
    roundValues: checkRoundValues(typed).length > 0,
  };
}

type Deadlines = Pick<
  Awaited<ReturnType<BatchQuery['execute']>>[number],
  'submit_by' | 'review_by' | 'verify_by'
>;

/** The deadline that matters: of the earliest work that is left; a query's own day goes before that of reporting. */
export function dueOf(
  tasks: readonly Pick<TaskOfBatch, 'state' | 'return_by'>[],
  { submit_by, review_by, verify_by }: Deadlines,
): Pick<BatchRow, 'dueOn' | 'dueFor'> {
  const left = new Set(tasks.map(({ state }) => parts[state] ?? 'done'));
  const isTyping = tasks.some(({ state }) => state === 'open' || state === 'draft' || state === 'overdue');
  const returned = tasks.flatMap(({ state, return_by }) =>
    state === 'returned' && return_by ? [return_by] : [],
  );
  if (isTyping) return { dueOn: submit_by, dueFor: 'report' };
  if (returned.length > 0) return { dueOn: returned.toSorted()[0] as string, dueFor: 'report' };
  if (left.has('toReview')) return { dueOn: review_by, dueFor: 'review' };
  if (left.has('toVerify')) return { dueOn: verify_by, dueFor: 'verify' };
  return { dueOn: submit_by, dueFor: null };
}

/** Batches with their counts, in the order given. */
export async function tellBatches(
  tx: ActorTx,
  rows: readonly Awaited<ReturnType<BatchQuery['execute']>>[number][],
): Promise<BatchRow[]> {
  if (rows.length === 0) return [];
  const tasks = Map.groupBy(
    await readTasks(
      tx,
      rows.map(({ id }) => id),
    ),
    ({ batch_id }) => batch_id,
  );
  const nameOf = await nameUnits(
    tx,
    rows.map(({ unit_code }) => unit_code),
  );
  const sets = new Map<string, IndicatorSet>();
  for (const { set_id } of rows) if (!sets.has(set_id)) sets.set(set_id, (await readSet(tx, set_id)).set);
  return rows.map((row) => {
    const set = sets.get(row.set_id) as IndicatorSet;
    const name = set.dictionaries.departments[row.department] ?? { zh: row.department, en: row.department };
    return {
      id: row.id,
      batchNo: row.batch_no,
      cycleId: row.cycle_id,
      period: row.period,
      department: { code: row.department, name: { zh: name.zh, en: name.en } },
      unit: { code: row.unit_code, name: nameOf(row.unit_code) },
      ...dueOf(tasks.get(row.id) ?? [], row),
      ...countTasks(tasks.get(row.id) ?? [], set),
    };
  });
}
