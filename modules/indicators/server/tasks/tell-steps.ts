import { judgeStep } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { type TaskState, taskStates, type TaskStep } from '../../domain.ts';
import { heldBy, type WeighedTask } from './weigh-tasks.ts';

/** What the person brings to the step itself, so that a screen offers it before it is brought. */
const brought = new Set(['reason_given', 'evidence_ticked']);

/** The steps the reader may take now, each with what is still missing. */
export function tellSteps({ actor }: ActorTx, task: WeighedTask) {
  const holds = heldBy(task);
  const steps = Object.keys(taskStates.steps) as TaskStep[];
  return steps.flatMap((step) => {
    const edge = taskStates.steps[step];
    const state = task.row.state as TaskState;
    const verdict = judgeStep(taskStates, step, { state, roles: actor.roles, holds });
    if (verdict.kind === 'wrong-state' || verdict.kind === 'wrong-role') return [];
    const unmet = verdict.kind === 'unmet' ? verdict.conditions.filter((name) => !brought.has(name)) : [];
    // What can never come true here is no step: a manual value has no snapshot to object to.
    if (unmet.some((name) => name === 'manual' || name === 'computed')) return [];
    const missing = unmet.map((name) => taskStates.conditions[name]);
    return [{ step, label: edge.label, primary: edge.primary === true, missing }];
  });
}
