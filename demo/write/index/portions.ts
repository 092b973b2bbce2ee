import type { ActorTx } from '@xinan/platform';
import type { IndexRecords, RunRecord } from '../../generate/index/city-index.ts';
import { type CycleRecord, tasksOf } from '../../generate/index/index-tasks.ts';
import type { RunsUnderWay } from './run-thread.ts';
import { writeCycles } from './write-cycles.ts';
import { writeMethod } from './write-method.ts';
import { writeAppeals, writeRuns } from './write-runs.ts';

/** A piece of the index that commits as a whole; `ready` is waited for before it begins. */
export interface IndexPortion {
  readonly weight: number;
  readonly ready?: () => Promise<unknown>;
  readonly write: (tx: ActorTx) => Promise<void>;
}

const cyclesAtOnce = 12;
const runsAtOnce = 10;

const inParts = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

/** The index in the order in which its records refer to one another; the runs last, when their thread is done. */
export function indexPortions(records: IndexRecords, underWay: RunsUnderWay): IndexPortion[] {
  const inForce = records.sets.find(({ state }) => state === 'in_force');
  if (!inForce) throw new Error('no set in force');
  const { id: setId, set } = inForce;
  const manager = records.desk.only('index_manager');
  const approver = records.desk.only('index_approver');
  const around = { setId, edition: set.edition, managerId: manager.id, evidence: records.evidence };
  const write = (part: readonly RunRecord[]) => async (tx: ActorTx) => {
    const made = await underWay.made;
    const writings = part.map((run) => {
      const result = made.get(run.runId);
      if (!result) throw new Error(`run ${run.cycle.words}/${run.plan.ordinal} was not made`);
      const towns = records.townsOf(run.cycle.period, result.rows);
      return { run, made: result, towns, setId, edition: set.edition, manager, approver };
    });
    await writeRuns(tx, writings);
  };
  const tasks = records.cycles.flatMap(tasksOf);
  return [
    { weight: 500, write: (tx) => writeMethod(tx, records) },
    ...inParts(records.cycles, cyclesAtOnce).map((part: CycleRecord[]) => ({
      weight: part.length * 60,
      write: (tx: ActorTx) => writeCycles(tx, part, around),
    })),
    ...inParts(records.runs, runsAtOnce).map((part) => ({
      weight: part.length * 100,
      ready: () => underWay.made,
      write: write(part),
    })),
    { weight: 10, write: (tx) => writeAppeals(tx, tasks, records.runs) },
  ];
}
