import type { ActorTx } from '@xinan/platform';

/** How a column travels to the database; a path (`ltree`) and a list of plain words (`text[]`) go as text and are cast there. */
export type ColumnType =
  | 'uuid'
  | 'text'
  | 'timestamptz'
  | 'date'
  | 'bytea'
  | 'boolean'
  | 'integer'
  | 'smallint'
  | 'bigint'
  | 'double precision'
  | 'json'
  | 'jsonb'
  | 'ltree'
  | 'text[]'
  | 'uuid[]';

export interface Table<Row> {
  readonly name: string;
  readonly columns: Readonly<Record<keyof Row & string, ColumnType>>;
}

/** Names a table's columns once; rows of another shape do not compile. */
export const defineTable =
  <Row extends object>() =>
  (name: string, columns: Table<Row>['columns']): Table<Row> => ({ name, columns });

const mostRows = 4000;
const castThere: readonly ColumnType[] = ['ltree', 'text[]', 'uuid[]'];

/** A list of plain words (letters and underscores) as PostgreSQL writes it. */
export const toWordArray = (words: readonly string[]): string => `{${words.join(',')}}`;

/** Adds rows in a few statements; those that are there already stay as they are. */
export async function insertRows<Row extends object>(
  tx: ActorTx,
  table: Table<Row>,
  rows: readonly Row[],
): Promise<void> {
  const names = Object.keys(table.columns) as (keyof Row & string)[];
  const types = names.map((name) => (castThere.includes(table.columns[name]) ? 'text' : table.columns[name]));
  const picked = names.map((name) =>
    castThere.includes(table.columns[name]) ? `r.${name}::${table.columns[name]}` : `r.${name}`,
  );
  const text = `insert into ${table.name} (${names.join(', ')}) select ${picked.join(', ')}
    from unnest(${types.map((type, index) => `$${index + 1}::${type}[]`).join(', ')}) as r (${names.join(', ')}) on conflict do nothing`;
  for (let from = 0; from < rows.length; from += mostRows) {
    const part = rows.slice(from, from + mostRows);
    await tx.sql(
      text,
      names.map((name) => part.map((row) => row[name])),
    );
  }
}

/** Whether a record is there already: its batch was written before the load was killed. */
export async function isThere(tx: ActorTx, table: string, id: string): Promise<boolean> {
  const rows = await tx.sql(`select from ${table} where id = $1`, [id]);
  return rows.length > 0;
}
