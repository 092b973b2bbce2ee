import { randomInt } from 'node:crypto';
import { shiftWorkdays } from '@xinan/cn/calendar';
import { localDateOf } from '@xinan/cn/dates';
import type { InputOf } from '@xinan/contract-kit';
import { drawsFor } from '@xinan/indicators';
import { type RequestContext, tellLines } from '@xinan/platform/http';
import type { startRun as route } from '../../contract.ts';
import { readTerms } from '../cycles/read-terms.ts';
import { takeCycleStep } from '../cycles/take-cycle-step.ts';
import { readSet } from '../sets/read-set.ts';
import { moveTasks } from './move-tasks.ts';
import { storeRun } from './store-run.ts';

/**
 * 计分: scores, ranks and their stability in one transaction, told line by line. The first preview opens the time for appeals;
 * a later one, after appeals, supersedes it. Closing the connection stops it, and nothing is kept.
 */
export const startRun = (context: RequestContext, { params, body }: InputOf<typeof route>): Promise<string> =>
  tellLines(context, ({ tell, signal }) =>
    context.city.transact(
      context.actor,
      'index.manage',
      async (tx) => {
        let run = '';
        await takeCycleStep(
          tx,
          {
            id: params.id,
            version: body.version,
            step: ({ state }) => (state === 'previewed' ? 'preview_again' : 'preview'),
          },
          async (cycle) => {
            const isFirst = cycle.state === 'closed';
            const { appeal } = await readTerms(tx);
            await moveTasks(tx, cycle.id, { step: 'score', keepOutcome: true });
            run = await storeRun(tx, await readSet(tx, cycle.set_id), {
              cycleId: cycle.id,
              setId: cycle.set_id,
              period: cycle.period,
              seed: body.seed ?? randomInt(2 ** 32 - 1),
              draws: body.draws ?? drawsFor.publication,
              state: 'preview',
              reason: body.reason?.trim() || null,
              tell,
              signal,
            });
            return isFirst ? { appeal_by: shiftWorkdays(localDateOf(tx.now), appeal) } : {};
          },
        );
        return { run };
      },
      { requestId: context.requestId },
    ),
  );
