import { type InputOf, judgeStep, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getCycle as route } from '../../contract.ts';
import { type CycleState, cycleStates, type CycleStep } from '../../domain.ts';
import { selectBatches, tellBatches } from '../tasks/tell-batch.ts';
import { cycleHolds, findCycle, type FoundCycle, tellCycles } from './store.ts';

async function tellSteps(tx: ActorTx, cycle: FoundCycle): Promise<OutputOf<typeof route>['steps']> {
  const holds = await cycleHolds(tx, cycle, { reason: 'brought with the step' });
  const state = cycle.state as CycleState;
  return (Object.keys(cycleStates.steps) as CycleStep[]).flatMap((step) => {
    const { label, primary } = cycleStates.steps[step];
    const verdict = judgeStep(cycleStates, step, { state, roles: tx.actor.roles, holds });
    if (verdict.kind === 'wrong-state' || verdict.kind === 'wrong-role') return [];
    const unmet = verdict.kind === 'unmet' ? verdict.conditions : [];
    return [
      { step, label, primary: primary === true, missing: unmet.map((name) => cycleStates.conditions[name]) },
    ];
  });
}

/** A cycle with its completeness and timeliness by department and unit, and what can be done next. */
export async function getCycle(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const cycle = await findCycle(tx, params.id);
  const [row] = await tellCycles(tx, [cycle]);
  if (!row) throw new Error('a found cycle was not told');
  const batches = await tx.all(
    selectBatches(tx).where('cycle_id', '=', cycle.id).orderBy('department').orderBy('unit_code'),
  );
  return { ...row, batches: await tellBatches(tx, batches), steps: await tellSteps(tx, cycle) };
}
