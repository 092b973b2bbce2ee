import { localDateOf } from '@xinan/cn/dates';
import { toLtree } from '@xinan/cn/regions';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { openCycle as route } from '../../contract.ts';
import { cycleDates, periodOf, type PlannedTask, planTasks } from '../../domain.ts';
import { readUnits } from '../places/read-units.ts';
import { findSetInForce, readSet } from '../sets/read-set.ts';
import { readTerms } from './read-terms.ts';
import { readCycle } from './store.ts';

/** Rows of one insert; PostgreSQL takes at most 65,535 parameters. */
const chunk = 1_000;

async function insertTasks(
  tx: ActorTx,
  planned: readonly PlannedTask[],
  { cycleId, period }: { cycleId: string; period: string },
): Promise<void> {
  const keyOf = ({ department, unitCode }: PlannedTask) => `${department} ${unitCode}`;
  const batches = new Map<string, string>();
  for (const task of planned) if (!batches.has(keyOf(task))) batches.set(keyOf(task), tx.newId());
  await tx.run(
    tx.db.insertInto('indicator_batches').values(
      [...batches].map(([key, id]) => {
        const [department = '', unit = ''] = key.split(' ');
        return {
          id,
          cycle_id: cycleId,
          department,
          unit_code: unit,
          area: toLtree(unit),
          batch_no: `ZB${period}-${department}-${unit}`,
        };
      }),
    ),
  );
  for (let from = 0; from < planned.length; from += chunk)
    await tx.run(
      tx.db.insertInto('indicator_tasks').values(
        planned.slice(from, from + chunk).map((task) => ({
          id: tx.newId(),
          batch_id: batches.get(keyOf(task)) as string,
          cycle_id: cycleId,
          indicator: task.indicator,
          department: task.department,
          unit_code: task.unitCode,
          area: toLtree(task.unitCode),
          period,
          mode: task.mode,
        })),
      ),
    );
}

/** 开启评价周期: once the period has ended; its tasks and its calendar come from the set in force on its last day. */
export async function openCycle(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const period = periodOf(body.period);
  const dates = cycleDates(period, await readTerms(tx));
  if (dates.endsOn >= localDateOf(tx.now)) throw new DomainError('index.period_open');
  const { id: setId } = await findSetInForce(tx, dates.endsOn);
  const set = await readSet(tx, setId);
  await tx.run(
    tx.db.insertInto('indicator_cycles').values({
      id: body.id,
      set_id: setId,
      period: body.period,
      starts_on: dates.startsOn,
      ends_on: dates.endsOn,
      submit_by: dates.submitBy,
      review_by: dates.reviewBy,
      verify_by: dates.verifyBy,
      score_by: dates.scoreBy,
      opened_at: tx.now,
      opened_by: tx.actor.accountId,
    }),
  );
  const planned = planTasks(set, { type: period.type, units: await readUnits(tx) });
  if (planned.length > 0) await insertTasks(tx, planned, { cycleId: body.id, period: body.period });
  tx.touch(body.id);
  return readCycle(tx, body.id);
}
