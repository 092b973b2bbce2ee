import type { ActorTx } from '@xinan/platform';
import type { SpotCheck, TaskRow } from '../../contract.ts';
import type { Outcome, TaskState } from '../../domain.ts';
import { nameUnits } from '../places/read-units.ts';
import { type FoundTask, selectTasks } from './store.ts';
import { type WeighedTask, weighTasks } from './weigh-tasks.ts';

function tellSpotCheck({
  spot_check: found,
  spot_check_note: note,
}: Pick<FoundTask, 'spot_check' | 'spot_check_note'>): SpotCheck | null {
  if (found === null) return null;
  return { outcome: found === 'agrees' || found === 'differs' ? found : null, note: note ?? '' };
}

/** The row of a weighed task. */
export function tellRow(
  { row, compiled: { indicator }, value, checks }: WeighedTask,
  nameOf: (code: string) => { zh: string; en: string },
): TaskRow {
  const { code, zh, en } = indicator.department;
  return {
    id: row.id,
    batchId: row.batch_id,
    indicator: row.indicator,
    name: indicator.name,
    department: { code, name: { zh, en } },
    unit: { code: row.unit_code, name: nameOf(row.unit_code) },
    period: row.period,
    mode: row.mode === 'computed' ? 'computed' : 'manual',
    state: row.state as TaskState,
    version: row.row_version,
    numerator: row.numerator,
    denominator: row.denominator,
    value,
    valueUnit: { zh: indicator.unit.zh, en: indicator.unit.en },
    notApplicable: row.not_applicable,
    late: row.late,
    provisional: row.provisional,
    outcome: row.outcome as Outcome | null,
    spotCheck: tellSpotCheck(row),
    dueOn: row.return_by ?? row.submit_by,
    findings: checks.length,
  };
}

/** Rows of weighed tasks with the names of their units. */
export async function tellRows(tx: ActorTx, tasks: readonly WeighedTask[]): Promise<TaskRow[]> {
  const nameOf = await nameUnits(
    tx,
    tasks.map(({ row }) => row.unit_code),
  );
  return tasks.map((task) => tellRow(task, nameOf));
}

/** Rows by id, in the order asked for. */
export async function readTaskRows(tx: ActorTx, ids: readonly string[]): Promise<TaskRow[]> {
  const rows = await tx.all(selectTasks(tx).where('indicator_tasks.id', 'in', [...ids]));
  const told = new Map((await tellRows(tx, await weighTasks(tx, rows))).map((row) => [row.id, row]));
  return ids.flatMap((id) => told.get(id) ?? []);
}
