import type pg from 'pg';
import { freshCase } from '../case-tables.ts';
import { insertInto } from '../columns.ts';
import { freshCounselling } from '../counselling-tables.ts';
import { freshDispute } from '../dispute-people.ts';
import type { RecordTable } from '../table-probe.ts';
import { isFor } from '../who-acts.ts';
import { isAllowed, run } from './answers.ts';
import { type Asking, type Cell, probeOf } from './asking.ts';

/** A record raised, registered or asked for in this very transaction: its id, and as what it is written. */
export const freshRecords: Readonly<Record<RecordTable, { readonly id: string; readonly relation: string }>> =
  {
    crises: { id: freshCase, relation: 'near_alerted' },
    disputes: { id: freshDispute, relation: 'near_registered' },
    counsellings: { id: freshCounselling, relation: 'near_requested' },
  };

/** Beside which record of this transaction a new row stands; undefined where beside none. */
function freshKindOf(table: string, relation: string): RecordTable | undefined {
  if (!relation.endsWith('fresh')) return undefined;
  if (relation.includes('file_')) return 'disputes';
  return relation.includes('talk_') ? 'counsellings' : (probeOf(table).beside ?? 'crises');
}

/** A new row of every relation; `beside`: only those beside the record of this transaction, or only those beside none. */
export async function probeNews(
  client: pg.PoolClient,
  { actor, fixture, touches, turn }: Asking,
  beside?: RecordTable,
): Promise<Cell[]> {
  const tries = fixture.tables.flatMap(({ name, dataClass }) => {
    const possible = Object.entries(probeOf(name).news).filter(
      ([relation]) => freshKindOf(name, relation) === beside && isFor(relation, actor),
    );
    const chosen = touches(dataClass) ? possible : possible.filter((_, at) => at === turn % possible.length);
    return chosen.map(([relation, values]) => ({
      name,
      relation,
      statement: insertInto(name, fixture.columns.get(name) ?? [], values),
    }));
  });
  const answers = await run(
    client,
    tries.map((each) => each.statement),
  );
  return tries.map(({ name, relation, statement }, index) => ({
    table: name,
    deed: 'create',
    relation,
    allowed: isAllowed(answers[index] ?? '', statement),
  }));
}
