import type pg from 'pg';

/** A connection that sees the whole catalogue, and the schema of the city to look at. */
export interface Catalogue {
  readonly owner: pg.Client;
  readonly schema: string;
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
