import type pg from 'pg';

/** A column as an insert needs to know it. */
export interface Column {
  readonly name: string;
  readonly type: string;
  /** Not null and without a default. */
  readonly required: boolean;
}

/** SQL of some value of each type, for columns that a probe does not care about. */
const fillers: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: 'md5(random()::text)',
  'text[]': "'{}'",
  bytea: 'gen_random_bytes(8)',
  'timestamp with time zone': 'now()',
  date: "'2026-11-21'",
  integer: '(random() * 1000000)::integer',
  bigint: '1',
  smallint: '1',
  numeric: '1',
  'double precision': '1',
  boolean: 'false',
  json: "'{}'",
  jsonb: "'{}'",
  ltree: "'34.13'",
  xid8: "'1'",
  'uuid[]': "'{}'",
};

/** Every table of a schema with its columns. */
export async function readColumns(owner: pg.Client, schema: string): Promise<Map<string, Column[]>> {
  const { rows } = await owner.query<Column & { relname: string }>(
    `select c.relname, a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull and not a.atthasdef as required
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = $1::regnamespace and c.relkind = 'r' order by c.relname, a.attnum`,
    [schema],
  );
  const tables = new Map<string, Column[]>();
  for (const { relname, ...column } of rows) tables.set(relname, [...(tables.get(relname) ?? []), column]);
  return tables;
}

/** An insert with the given SQL values; required columns without one are filled with something of their type. */
export function insertInto(
  table: string,
  columns: readonly Column[],
  values: Readonly<Record<string, string>>,
): string {
  const unknown = Object.keys(values).filter((name) => !columns.some((column) => column.name === name));
  if (unknown.length > 0) throw new Error(`${table} has no column ${unknown.join(', ')}`);
  const given = columns.flatMap(({ name, type, required }) => {
    const value = values[name] ?? (required ? fillers[type.replace(/^public\./, '')] : undefined);
    if (value === undefined && required) throw new Error(`no filler for ${table}.${name} of type ${type}`);
    return value === undefined ? [] : [[name, value] as const];
  });
  return `insert into ${table} (${given.map(([name]) => name).join(', ')}) values (${given.map(([, value]) => value).join(', ')})`;
}
