import type { ActorTx } from '@xinan/platform';

const tasks = (tx: ActorTx) =>
  tx.db
    .selectFrom('indicator_tasks')
    .innerJoin('indicator_cycles', 'indicator_cycles.id', 'indicator_tasks.cycle_id')
    .innerJoin('indicator_batches', 'indicator_batches.id', 'indicator_tasks.batch_id')
    .selectAll('indicator_tasks')
    .select([
      'indicator_cycles.set_id',
      'indicator_cycles.state as cycle_state',
      'indicator_cycles.submit_by',
      'indicator_cycles.appeal_by',
      'indicator_batches.batch_no',
    ]);

export const selectTasks = tasks;
export type TaskQuery = ReturnType<typeof tasks>;

/** Tasks with their cycle, held until the transaction ends; those out of reach are not among them. */
export const lockTasks = (tx: ActorTx, ids: readonly string[]) =>
  tx.all(
    tasks(tx)
      .where('indicator_tasks.id', 'in', [...ids])
      .orderBy('indicator_tasks.id')
      .forUpdate('indicator_tasks'),
  );
export const findTask = (tx: ActorTx, id: string) => tx.one(tasks(tx).where('indicator_tasks.id', '=', id));
export type FoundTask = Awaited<ReturnType<typeof findTask>>;

/** Earlier tasks of the same indicators and units with a verified value, newest first. */
export async function findEarlier(
  tx: ActorTx,
  rows: readonly Pick<FoundTask, 'indicator' | 'unit_code' | 'period'>[],
) {
  const first = rows[0];
  if (!first) return [];
  // Periods of one frequency are written alike, so that their text is in their order.
  return tx.all(
    tx.db
      .selectFrom('indicator_tasks')
      .select(['indicator', 'unit_code', 'period', 'numerator', 'denominator', 'not_applicable'])
      .where('indicator', 'in', [...new Set(rows.map(({ indicator }) => indicator))])
      .where('unit_code', 'in', [...new Set(rows.map(({ unit_code }) => unit_code))])
      .where('period', '<', first.period)
      .where((where) => where(where.fn<number>('length', ['period']), '=', first.period.length))
      .where((where) => where.or([where('state', '=', 'verified'), where('outcome', '=', 'verified')]))
      .orderBy('period', 'desc'),
  );
}
export type EarlierTask = Awaited<ReturnType<typeof findEarlier>>[number];

export const findEvidence = (tx: ActorTx, taskIds: readonly string[]) =>
  taskIds.length === 0
    ? Promise.resolve([])
    : tx.all(
        tx.db
          .selectFrom('indicator_evidence')
          .select([
            'id',
            'task_id',
            'code',
            'file_name',
            'media_type',
            'size_bytes',
            'sha256',
            'scan',
            'looked_into',
            'uploader_name',
            'uploaded_at',
          ])
          .where('task_id', 'in', [...taskIds])
          .where('removed_at', 'is', null)
          .orderBy('uploaded_at'),
      );
export type EvidenceRow = Awaited<ReturnType<typeof findEvidence>>[number];

/** Tasks with an appeal or an objection nobody has decided. */
export const findOpenAppeals = (tx: ActorTx, taskIds: readonly string[]) =>
  taskIds.length === 0
    ? Promise.resolve([])
    : tx.all(
        tx.db
          .selectFrom('indicator_appeals')
          .selectAll()
          .where('task_id', 'in', [...taskIds])
          .where('decided_at', 'is', null),
      );

export const ownDepartments = async (tx: ActorTx): Promise<readonly string[]> => {
  const [row] = await tx.sql<{ departments: string[] }>('select ctx_departments() as departments');
  return row?.departments ?? [];
};
