import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { publishRun as route } from '../../contract.ts';
import { takeCycleStep } from '../cycles/take-cycle-step.ts';
import { moveTasks } from './move-tasks.ts';
import { storePublication } from './store-publication.ts';

/** 审定发布: the preview becomes the published run, and a frozen public document is made of it. */
export async function publishRun(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  let published: OutputOf<typeof route> | undefined;
  await takeCycleStep(tx, { id: params.id, version: body.version, step: 'publish' }, async (cycle) => {
    const run = await tx.first(
      tx.db
        .selectFrom('indicator_runs')
        .select('id')
        .where('cycle_id', '=', cycle.id)
        .where('state', '=', 'preview')
        .forUpdate(),
    );
    if (!run) throw new DomainError('index.no_run');
    await tx.run(tx.db.updateTable('indicator_runs').set({ state: 'published' }).where('id', '=', run.id));
    await moveTasks(tx, cycle.id, { step: 'publish' });
    published = await storePublication(tx, { cycle, runId: run.id, reason: null });
  });
  if (!published) throw new DomainError('index.no_run');
  return published;
}
