import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { drawsFor } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { correctPublished as route } from '../../contract.ts';
import { takeCycleStep } from '../cycles/take-cycle-step.ts';
import { readSet } from '../sets/read-set.ts';
import { asItStands, recordSubmission } from '../tasks/record-submission.ts';
import { takeStep } from '../tasks/take-step.ts';
import { storePublication } from './store-publication.ts';
import { storeRun } from './store-run.ts';

/** Each task belongs to the cycle that is corrected. */
async function requireOfCycle(tx: ActorTx, cycleId: string, ids: readonly string[]): Promise<void> {
  const rows = await tx.all(
    tx.db
      .selectFrom('indicator_tasks')
      .select('id')
      .where('cycle_id', '=', cycleId)
      .where('id', 'in', [...ids]),
  );
  if (rows.length !== new Set(ids).size) throw new DomainError('record.not_found');
}

/**
 * 更正: the values put right, a new run with the same seed, a new publication with the reason. The old figures stay
 * readable. One transaction: nobody ever sees half a correction.
 */
export async function correctPublished(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { reason, tasks } = body;
  const given = new Map(tasks.map((task) => [task.id, task]));
  let corrected: OutputOf<typeof route> | undefined;
  await takeCycleStep(
    tx,
    { id: params.id, version: body.version, step: 'correct', reason },
    async (cycle) => {
      const published = await tx.first(
        tx.db
          .selectFrom('indicator_runs')
          .select('seed')
          .where('cycle_id', '=', cycle.id)
          .where('state', '=', 'published'),
      );
      if (!published) throw new DomainError('index.no_run');
      await requireOfCycle(tx, cycle.id, [...given.keys()]);
      await takeStep(tx, { tasks, step: 'correct', reason }, async (task) => {
        const { numerator = null, denominator = null, notApplicable = false } = given.get(task.row.id) ?? {};
        const change = await recordSubmission(tx, task, {
          ...asItStands(task),
          numerator: notApplicable ? null : numerator,
          denominator: notApplicable ? null : denominator,
          notApplicable,
          note: reason.trim(),
        });
        return { ...change, outcome: 'verified', provisional: false };
      });
      const runId = await storeRun(tx, await readSet(tx, cycle.set_id), {
        cycleId: cycle.id,
        setId: cycle.set_id,
        period: cycle.period,
        seed: Number(published.seed),
        draws: drawsFor.publication,
        state: 'published',
        reason: reason.trim(),
      });
      await takeStep(tx, { tasks: tasks.map(({ id }) => ({ id })), step: 'republish', reason });
      corrected = { runId, ...(await storePublication(tx, { cycle, runId, reason: reason.trim() })) };
    },
  );
  if (!corrected) throw new DomainError('index.no_run');
  return corrected;
}
