import type { ActorTx } from '@xinan/platform';
import { localDateOf } from '@xinan/cn/dates';
import type { CycleRow } from '../../contract.ts';
import type { CycleCondition, CycleState } from '../../domain.ts';

const cycles = (tx: ActorTx) =>
  tx.db
    .selectFrom('indicator_cycles')
    .innerJoin('indicator_sets', 'indicator_sets.id', 'indicator_cycles.set_id')
    .selectAll('indicator_cycles')
    .select([
      'indicator_sets.title_zh',
      'indicator_sets.title_en',
      'indicator_sets.version',
      'indicator_sets.edition',
      'indicator_sets.code as set_code',
    ]);
export const selectCycles = cycles;

export const findCycle = (tx: ActorTx, id: string) =>
  tx.one(cycles(tx).where('indicator_cycles.id', '=', id));
export const lockCycle = (tx: ActorTx, id: string) =>
  tx.one(cycles(tx).where('indicator_cycles.id', '=', id).forUpdate('indicator_cycles'));
export type FoundCycle = Awaited<ReturnType<typeof findCycle>>;

const reportedStates = [
  'submitted',
  'dept_approved',
  'verified',
  'rejected',
  'scored',
  'in_appeal',
  'published',
];

interface Counted {
  readonly cycle_id: string;
  readonly total: number;
  readonly reported: number;
  readonly verified: number;
  readonly overdue: number;
  readonly late: number;
  readonly open_appeals: number;
}

/** Tasks by cycle, as far as the reader reaches. */
async function countTasks(tx: ActorTx, ids: readonly string[]): Promise<ReadonlyMap<string, Counted>> {
  const rows = await tx.sql<Counted>(
    `select t.cycle_id, count(*)::int as total,
            count(*) filter (where t.state = any ($2) and coalesce(t.outcome, '') <> 'not_reported')::int as reported,
            count(*) filter (where t.state = 'verified' or t.outcome = 'verified')::int as verified,
            count(*) filter (where t.state = 'overdue' or t.outcome = 'not_reported')::int as overdue,
            count(*) filter (where t.late)::int as late,
            (select count(*)::int from indicator_appeals a join indicator_tasks x on x.id = a.task_id
              where x.cycle_id = t.cycle_id and a.decided_at is null) as open_appeals
       from indicator_tasks t where t.cycle_id = any ($1::uuid[]) group by t.cycle_id`,
    [ids, reportedStates],
  );
  return new Map(rows.map((row) => [row.cycle_id, row]));
}

/** Cycles as lists show them. */
export async function tellCycles(tx: ActorTx, rows: readonly FoundCycle[]): Promise<CycleRow[]> {
  const counted = await countTasks(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const counts = counted.get(row.id);
    return {
      id: row.id,
      setId: row.set_id,
      setTitle: { zh: row.title_zh, en: row.title_en },
      setVersion: row.version,
      period: row.period,
      state: row.state as CycleState,
      version: row.row_version,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      submitBy: row.submit_by,
      reviewBy: row.review_by,
      verifyBy: row.verify_by,
      scoreBy: row.score_by,
      appealBy: row.appeal_by,
      openedAt: row.opened_at.toISOString(),
      tasks: {
        total: counts?.total ?? 0,
        reported: counts?.reported ?? 0,
        verified: counts?.verified ?? 0,
        overdue: counts?.overdue ?? 0,
        late: counts?.late ?? 0,
        openAppeals: counts?.open_appeals ?? 0,
      },
    };
  });
}

export async function readCycle(tx: ActorTx, id: string): Promise<CycleRow> {
  const [row] = await tellCycles(tx, [await findCycle(tx, id)]);
  if (!row) throw new Error('a found cycle was not told');
  return row;
}

/** Whether the newest preview has enough data for the city to be published. */
async function isCovered(tx: ActorTx, { id }: FoundCycle): Promise<boolean> {
  const rows = await tx.all(
    tx.db
      .selectFrom('indicator_scores')
      .innerJoin('indicator_runs', 'indicator_runs.id', 'indicator_scores.run_id')
      .select('indicator_scores.enough')
      .where('indicator_runs.cycle_id', '=', id)
      .where('indicator_runs.state', 'in', ['preview', 'published'])
      .where('indicator_scores.code', '=', 'total')
      .where('indicator_scores.unit_code', 'like', '%00'),
  );
  return rows.length > 0 && rows.every(({ enough }) => enough);
}

/** The conditions of the cycle's state table that hold now. */
export async function cycleHolds(
  tx: ActorTx,
  cycle: FoundCycle,
  { reason = null }: { reason?: string | null } = {},
): Promise<ReadonlySet<CycleCondition>> {
  const today = localDateOf(tx.now);
  const [counts] = await tellCycles(tx, [cycle]);
  const unsettled = await tx.first(
    tx.db
      .selectFrom('indicator_tasks')
      .select('id')
      .where('cycle_id', '=', cycle.id)
      .where('state', 'in', ['open', 'draft', 'submitted', 'returned', 'dept_approved'])
      .limit(1),
  );
  const rules: readonly (readonly [CycleCondition, boolean])[] = [
    ['past_deadline', today > cycle.verify_by || counts?.tasks.verified === counts?.tasks.total],
    ['all_settled', unsettled === undefined],
    ['no_open_appeal', counts?.tasks.openAppeals === 0],
    ['appeals_over', cycle.appeal_by !== null && today > cycle.appeal_by],
    ['coverage_met', await isCovered(tx, cycle)],
    ['reason_given', (reason ?? '').trim() !== ''],
  ];
  return new Set(rules.filter(([, holds]) => holds).map(([name]) => name));
}
