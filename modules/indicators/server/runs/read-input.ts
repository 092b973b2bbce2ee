import { type CompiledSet, type UnitInput } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import {
  type Outcome,
  periodOf,
  periodsRead,
  type TaskAnswer,
  type TaskState,
  unitsOfRun,
} from '../../domain.ts';
import { readPeerGroups, readUnits } from '../places/read-units.ts';

/** What the tasks of a period, of the shorter ones inside and of the longer ones around it answered. */
async function readAnswers(tx: ActorTx, period: string): Promise<TaskAnswer[]> {
  const rows = await tx.all(
    tx.db
      .selectFrom('indicator_tasks')
      .select([
        'indicator',
        'unit_code',
        'period',
        'state',
        'outcome',
        'numerator',
        'denominator',
        'not_applicable',
        'late',
        'provisional',
      ])
      .where('period', 'in', periodsRead(periodOf(period))),
  );
  return rows.map((row) => ({
    indicator: row.indicator,
    unitCode: row.unit_code,
    period: row.period,
    state: row.state as TaskState,
    outcome: row.outcome as Outcome | null,
    numerator: row.numerator,
    denominator: row.denominator,
    notApplicable: row.not_applicable,
    late: row.late,
    provisional: row.provisional,
  }));
}

/** The units of a run with what was reported, verified and counted for them. */
export async function readRunUnits(tx: ActorTx, set: CompiledSet, period: string): Promise<UnitInput[]> {
  const { of: peerGroups } = await readPeerGroups(tx);
  return unitsOfRun(set, {
    period: periodOf(period),
    units: await readUnits(tx),
    tasks: await readAnswers(tx, period),
    peerGroups,
  });
}
