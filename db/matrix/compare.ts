import type { TestCity } from '@xinan/platform/testing';
import { beginners, expects } from '../oracle/judge.ts';
import type { Probed } from './actors.ts';
import type { Fixture } from './fixture.ts';
import { type Cell, probe } from './probe.ts';

export interface Comparison {
  /** Answers of the database compared with the oracle. */
  readonly cells: number;
  /** Actions that were refused before any table was touched. */
  readonly refusals: number;
  /** One line per group of cells that differ. */
  readonly differences: readonly string[];
}

const mark = (cell: Cell) => `${cell.table} ${cell.deed} ${cell.allowed ? 'allowed, oracle refuses' : 'refused, oracle allows'}`;

function differencesOf(who: { role: string; action: string }, cells: readonly Cell[]): string[] {
  const wrong = cells.filter((cell) => expects(who, cell) !== cell.allowed);
  const groups = Map.groupBy(wrong, mark);
  return [...groups].map(
    ([words, members]) => `${who.role} · ${who.action} · ${words}: ${[...new Set(members.map((cell) => cell.relation))].join(' ')}`,
  );
}

/** Probes the given people under the given actions (all unless said) and compares each answer with the oracle. */
export async function compareMatrix(
  city: TestCity,
  fixture: Fixture,
  people: readonly Probed[],
  actions: readonly string[] = fixture.actions,
): Promise<Comparison> {
  const client = await city.pool.connect();
  let cells = 0;
  let refusals = 0;
  const differences: string[] = [];
  try {
    for (const actor of people)
      for (const action of actions) {
        const found = await probe(client, actor, { action, fixture });
        const mayBegin = beginners(action).has(actor.role);
        if (mayBegin !== (found.refused === null)) differences.push(`${actor.role} · ${action} · begins: ${found.refused ?? 'yes'}`);
        if (found.refused !== null) refusals += 1;
        cells += found.cells.length;
        differences.push(...differencesOf({ role: actor.role, action }, found.cells));
      }
  } finally {
    client.release();
  }
  return { cells, refusals, differences };
}
