import { randomInt } from 'node:crypto';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { chooseSpotChecks, type CompiledIndicator, runValue, scoreOf } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { drawSpotChecks as route } from '../../contract.ts';
import { type CycleState, cycleStates, periodOf } from '../../domain.ts';
import { readSet } from '../sets/read-set.ts';
import { findEarlier, selectTasks } from '../tasks/store.ts';
import { findCycle } from './store.ts';

const label = { zh: '抽取抽查样本', en: 'Draw the spot checks' };

/** 抽查: drawn once, by a seed that is kept; a department cannot know beforehand, and anyone can draw it again. */
export async function drawSpotChecks(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const cycle = await findCycle(tx, params.id);
  if (cycle.state !== 'collecting')
    throw new DomainError('index.step_not_open', {
      step: label,
      state: cycleStates.states[cycle.state as CycleState],
    });
  const seed = randomInt(2 ** 32 - 1);
  const set = await readSet(tx, cycle.set_id);
  const rows = await tx.all(
    selectTasks(tx)
      .where('indicator_tasks.cycle_id', '=', cycle.id)
      .where('mode', '=', 'manual')
      .where('indicator_tasks.state', '=', 'dept_approved')
      .where('spot_check', 'is', null)
      .orderBy('indicator_tasks.id'),
  );
  const earlier = await findEarlier(tx, rows);
  const scored = (
    code: string,
    parts: { numerator: number | null; denominator: number | null },
    period: string,
  ) => {
    const compiled = set.indicators.get(code) as CompiledIndicator;
    const value = runValue(set, code, { parts, period: periodOf(period) });
    return value === null ? null : scoreOf(value, compiled.indicator.scoring);
  };
  const chosen = chooseSpotChecks(
    rows.map((row) => {
      const last = earlier.find(
        (task) => task.indicator === row.indicator && task.unit_code === row.unit_code,
      );
      return {
        id: row.id,
        department: row.department,
        score: scored(row.indicator, row, row.period),
        lastScore: last ? scored(last.indicator, last, last.period) : null,
      };
    }),
    seed,
  );
  await tx.run(
    tx.db
      .updateTable('indicator_tasks')
      .set({ spot_check: 'drawn', spot_check_seed: seed, row_version: sql`row_version + 1` })
      .where(sql<boolean>`id = any (${chosen}::uuid[])`),
  );
  tx.touch(cycle.id);
  return { seed, drawn: chosen.length };
}
