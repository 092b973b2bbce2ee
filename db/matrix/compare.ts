import type { TestCity } from '@xinan/platform/testing';
import { beginners, expects } from '../oracle/judge.ts';
import type { Probed } from './actors.ts';
import type { Fixture } from './fixture.ts';
import type { Cell } from './probe/asking.ts';
import { probe } from './probe/probe-action.ts';

export interface Comparison {
  /** Answers of the database compared with the oracle. */
  readonly cells: number;
  /** Actions that were refused before any table was touched. */
  readonly refusals: number;
  /** One line per group of cells that differ. */
  readonly differences: readonly string[];
}

const mark = (cell: Cell) =>
  `${cell.table} ${cell.deed} ${cell.allowed ? 'allowed, oracle refuses' : 'refused, oracle allows'}`;

function differencesOf(who: { role: string; action: string }, cells: readonly Cell[]): string[] {
  const wrong = cells.filter((cell) => (expects(who, cell) ?? cell.allowed) !== cell.allowed);
  const groups = Map.groupBy(wrong, mark);
  return [...groups].map(
    ([words, members]) =>
      `${who.role} · ${who.action} · ${words}: ${[...new Set(members.map((cell) => cell.relation))].join(' ')}`,
  );
}

/** What the action table in the database gives a role under an action, as `action role class`. */
async function readGrants(city: TestCity): Promise<ReadonlySet<string>> {
  const { rows } = await city.owner.query<{ line: string }>(
    "select distinct concat_ws(' ', action, role, data_class) as line from action_grants",
  );
  return new Set(rows.map(({ line }) => line));
}

export interface Choice {
  /** All actions unless said. */
  readonly actions?: readonly string[];
  /** Tries every relation in every table, also where the action gives the role nothing of its class: for broken rules. */
  readonly thorough?: boolean;
}

/** Probes the given people and compares each answer with the oracle. */
export async function compareMatrix(
  city: TestCity,
  fixture: Fixture,
  people: readonly Probed[],
  { actions = fixture.actions, thorough = false }: Choice = {},
): Promise<Comparison> {
  const waiting = people.flatMap((actor) => actions.map((action) => ({ actor, action })));
  const grants = await readGrants(city);
  let turn = 0;
  const total = { cells: 0, refusals: 0, differences: [] as string[] };
  const work = async () => {
    const client = await city.pool.connect();
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { actor, action } = next;
        const found = await probe(client, actor, {
          action,
          fixture,
          touches: (dataClass) =>
            thorough || grants.has(`${action} ${actor.plays ?? actor.role} ${dataClass}`),
          turn: (turn += 1),
        });
        const opens = found.refused === null;
        if (opens !== beginners(action).has(actor.role))
          total.differences.push(
            `${actor.role} · ${action} · ${opens ? 'begins, oracle refuses' : 'refused, oracle begins'}`,
          );
        if (!opens) total.refusals += 1;
        total.cells += found.cells.length;
        total.differences.push(...differencesOf({ role: actor.role, action }, found.cells));
      }
    } finally {
      client.release();
    }
  };
  await Promise.all([work(), work()]);
  return total;
}
