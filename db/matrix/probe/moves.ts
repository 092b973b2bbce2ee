import type pg from 'pg';
import type { PlantedRow, Values } from '../table-probe.ts';
import { isFor } from '../who-acts.ts';
import { isAllowed, run } from './answers.ts';
import { type Asking, type Cell, labelFor, probeOf } from './asking.ts';
import type { Standing } from './standing.ts';

const assign = (values: Values) =>
  Object.entries(values)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');

/** Every row to every other place. Rows that cannot be changed at all are tried together, the others one by one. */
export async function probeMoves(
  client: pg.PoolClient,
  { actor, touches }: Asking,
  standings: readonly Standing[],
): Promise<Cell[]> {
  const tries = standings.flatMap(({ table, dataClass, changeable, fixed }) => {
    if (!touches(dataClass) && changeable.length === 0) return [];
    const { key, keyOf, moves = {}, after = (_: string, target: string) => target } = probeOf(table);
    const listOf = (rows: readonly PlantedRow[]) => rows.map((row) => `'${keyOf(row.values)}'`).join(', ');
    const possible = Object.entries(moves).filter(([target]) => isFor(target, actor));
    return possible.flatMap(([target, values]) => {
      const groups = [...changeable.map((row) => [row]), ...(fixed.length > 0 ? [fixed] : [])];
      return groups.map((rows) => ({
        table,
        relations: [...new Set(rows.map((row) => labelFor(row, actor)))].map(
          (before) => `${before}>${after(before, target)}`,
        ),
        statement: `with hit as (update ${table} set ${assign(values)} where ${key} in (${listOf(rows)}) returning 1) select count(*) from hit`,
      }));
    });
  });
  const answers = await run(
    client,
    tries.map((each) => each.statement),
  );
  return tries.flatMap(({ table, relations, statement }, index) => {
    const allowed = isAllowed(answers[index] ?? '', statement);
    return relations.map((relation) => ({ table, deed: 'change' as const, relation, allowed }));
  });
}

/**
 * Changes that name no row. PostgreSQL holds a changed row against the rules for reading only where the statement reads;
 * these read nothing, so the rule for changing stands alone.
 */
export async function probeBlindly(
  client: pg.PoolClient,
  { actor, fixture, touches }: Asking,
): Promise<Cell[]> {
  const tries = fixture.tables.flatMap(({ name, dataClass }) => {
    if (!touches(dataClass)) return [];
    const { moves = {}, touch, rows, after = (_: string, target: string) => target } = probeOf(name);
    const labels = [...new Set(rows.map((row) => labelFor(row, actor)))];
    return Object.entries(touch ? { ...moves, same: touch } : {}).map(([target, values]) => ({
      table: name,
      relation: `*>${target}`,
      makes: labels.map((label) => `${label}>${after(label, target)}`),
      statement: `update ${name} set ${assign(values)}`,
    }));
  });
  const answers = await run(
    client,
    tries.map((each) => each.statement),
  );
  return tries.map(({ statement, ...cell }, index) => ({
    ...cell,
    deed: 'change',
    allowed: isAllowed(answers[index] ?? '', statement),
  }));
}
