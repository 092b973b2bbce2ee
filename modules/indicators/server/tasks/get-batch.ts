import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getBatch as route } from '../../contract.ts';
import { nameUnits } from '../places/read-units.ts';
import { selectTasks } from './store.ts';
import { selectBatches, tellBatches } from './tell-batch.ts';
import { tellEarlier } from './tell-earlier.ts';
import { tellDefinition } from './tell-definition.ts';
import { tellRow } from './tell-row.ts';
import { tellSteps } from './tell-steps.ts';
import { weighTasks } from './weigh-tasks.ts';

/** One form: every indicator of the department and unit with its definition, the last value and what is still missing. */
export async function getBatch(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const row = await tx.one(selectBatches(tx).where('indicator_batches.id', '=', params.id));
  const [batch] = await tellBatches(tx, [row]);
  if (!batch) throw new Error('a found batch was not told');
  const tasks = await weighTasks(
    tx,
    await tx.all(selectTasks(tx).where('batch_id', '=', params.id).orderBy('indicator')),
  );
  const nameOf = await nameUnits(tx, [row.unit_code]);
  tx.touch(params.id);
  return {
    ...batch,
    rows: tasks.map((task) => {
      const last = task.earlier[0];
      return {
        ...tellRow(task, nameOf),
        definition: tellDefinition(task),
        note: task.row.note,
        explanations: task.row.explanations as Record<string, string>,
        checks: [...task.checks],
        last: last ? tellEarlier(task, last) : null,
        evidenceGiven: [...new Set(task.evidence.map(({ code }) => code))],
        steps: tellSteps(tx, task),
      };
    }),
  };
}
