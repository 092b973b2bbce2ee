import type pg from 'pg';
import { actionFaults } from './actions.ts';
import { functionFaults } from './functions.ts';
import { roleFaults } from './runtime-role.ts';
import { tableFaults } from './tables.ts';

/** A connection that sees the whole catalogue, and the schema of the city to look at. */
export interface Catalogue {
  readonly owner: pg.Client;
  readonly schema: string;
}

/** One line for each thing in the database that breaks a rule of the house; empty when it is as it should be. */
export async function catalogueFaults(catalogue: Catalogue): Promise<string[]> {
  const found: string[][] = [];
  for (const look of [tableFaults, functionFaults, roleFaults, actionFaults])
    found.push(await look(catalogue));
  return found.flat();
}

/** The rows of a query, each told in words. */
export async function linesOf<Row extends pg.QueryResultRow>(
  { owner, schema }: Catalogue,
  query: string,
  tell: (row: Row) => string,
): Promise<string[]> {
  const { rows } = await owner.query<Row>(query, query.includes('$1') ? [schema] : []);
  return rows.map(tell);
}
