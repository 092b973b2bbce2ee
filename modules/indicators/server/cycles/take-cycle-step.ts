import { type Bilingual, DomainError, judgeStep, stateAfter } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { type CycleCondition, type CycleState, cycleStates, type CycleStep } from '../../domain.ts';
import { announceChange } from '../track/notices.ts';
import { readCityArea } from '../places/read-units.ts';
import { cycleHolds, type FoundCycle, lockCycle } from './store.ts';

interface Request {
  readonly id: string;
  readonly version: number;
  readonly step: CycleStep | ((cycle: FoundCycle) => CycleStep);
  readonly reason?: string | null;
}
type CycleChange = Partial<Pick<FoundCycle, 'closed_at' | 'appeal_by'>>;

const joined = (words: readonly Bilingual[]): Bilingual => ({
  zh: words.map(({ zh }) => zh).join('；'),
  en: words.map(({ en }) => en).join('; '),
});

/** Refuses unless the state table of cycles allows the step. Errors: `index.step_not_open`, `_role`, `index.cycle_unmet`. */
async function judge(
  tx: ActorTx,
  cycle: FoundCycle,
  { step, reason }: { step: CycleStep; reason: string | null },
) {
  const { label } = cycleStates.steps[step];
  const state = cycle.state as CycleState;
  const holds = await cycleHolds(tx, cycle, { reason });
  const verdict = judgeStep(cycleStates, step, { state, roles: tx.actor.roles, holds });
  if (verdict.kind === 'wrong-state')
    throw new DomainError('index.step_not_open', { step: label, state: cycleStates.states[state] });
  if (verdict.kind === 'wrong-role') throw new DomainError('index.step_role', { step: label });
  if (verdict.kind === 'unmet')
    throw new DomainError('index.cycle_unmet', {
      step: label,
      conditions: joined(verdict.conditions.map((name: CycleCondition) => cycleStates.conditions[name])),
    });
}

/**
 * Takes one step of a cycle: holds it, compares the version, judges, lets the step write what is its own, then moves the state.
 * Errors: `record.not_found`, `record.changed` and those of the table.
 */
export async function takeCycleStep(
  tx: ActorTx,
  request: Request,
  write: (cycle: FoundCycle) => Promise<CycleChange | void>,
): Promise<FoundCycle> {
  const cycle = await lockCycle(tx, request.id);
  if (cycle.row_version !== request.version) throw new DomainError('record.changed');
  const step = typeof request.step === 'function' ? request.step(cycle) : request.step;
  await judge(tx, cycle, { step, reason: request.reason ?? null });
  const change = (await write(cycle)) ?? {};
  await tx.run(
    tx.db
      .updateTable('indicator_cycles')
      .set({
        ...change,
        state: stateAfter(cycleStates, step, cycle.state as CycleState),
        row_version: cycle.row_version + 1,
      })
      .where('id', '=', cycle.id),
  );
  tx.touch(cycle.id);
  announceChange(tx, cycle.id, await readCityArea(tx));
  return cycle;
}
