import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { objectToSnapshot as objectRoute, raiseAppeal as route } from '../../contract.ts';
import { takeStep } from './take-step.ts';
import { readTask } from './tell-task.ts';
import type { WeighedTask } from './weigh-tasks.ts';

interface Claim {
  readonly kind: 'score' | 'data_quality';
  readonly reason: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

async function keepAppeal(tx: ActorTx, { row }: WeighedTask, claim: Claim): Promise<void> {
  const run = await tx.first(
    tx.db
      .selectFrom('indicator_runs')
      .select('id')
      .where('cycle_id', '=', row.cycle_id)
      .where('state', '=', 'preview'),
  );
  await tx.run(
    tx.db.insertInto('indicator_appeals').values({
      id: tx.newId(),
      task_id: row.id,
      run_id: run?.id ?? null,
      kind: claim.kind,
      reason: claim.reason.trim(),
      claimed_numerator: claim.numerator,
      claimed_denominator: claim.denominator,
      raised_by: tx.actor.accountId as string,
      raiser_name: tx.actor.displayName,
      raised_at: tx.now,
    }),
  );
}

/** 申诉: within five working days of the preview, with what the department holds to be right. */
export async function raiseAppeal(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, reason, numerator, denominator } = body;
  await takeStep(tx, { tasks: [{ id: params.id, version }], step: 'appeal', reason }, (task) =>
    keepAppeal(tx, task, { kind: 'score', reason, numerator, denominator }),
  );
  return readTask(tx, params.id);
}

/** 数据质量异议: the department cannot change a computed number, but it can say what is wrong with it. */
export async function objectToSnapshot(
  tx: ActorTx,
  { params, body }: InputOf<typeof objectRoute>,
): Promise<OutputOf<typeof objectRoute>> {
  const { version, reason } = body;
  await takeStep(tx, { tasks: [{ id: params.id, version }], step: 'object', reason }, (task) =>
    keepAppeal(tx, task, { kind: 'data_quality', reason, numerator: null, denominator: null }),
  );
  return readTask(tx, params.id);
}
