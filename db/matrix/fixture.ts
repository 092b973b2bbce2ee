import type { TestCity } from '@xinan/platform/testing';
import type pg from 'pg';
import { residentActor, staffActors } from './actors.ts';
import { type Column, insertInto, readColumns } from './columns.ts';
import type { PlantedRow } from './table-probe.ts';
import { oneRow, tableProbes } from './tables.ts';

/** A database with a row for every relation, ready to be probed. */
export interface Fixture {
  readonly columns: ReadonlyMap<string, readonly Column[]>;
  /** Every table with its data class as the database knows it. */
  readonly tables: readonly { readonly name: string; readonly dataClass: string }[];
  readonly actions: readonly string[];
}

// Runs prepared statements as whoever is connected, each undone at once; answers what came of each.
const probeFunction = `
create schema probe;
grant usage on schema probe to xinan_app;
create function probe.told(what text) returns text language sql stable return nullif(current_setting('probe.' || what, true), '');
create function probe.run(names text[]) returns text[] language plpgsql as $$
declare
  answers text[] := '{}';
  name text;
  got text;
begin
  foreach name in array names loop
    begin
      got := null;
      if name like 'quiet%' then
        execute 'execute ' || name;
      else
        execute 'execute ' || name into got;
      end if;
      raise exception using errcode = 'XB000';
    exception
      when sqlstate 'XB000' then answers := answers || coalesce(got, '');
      when others then answers := answers || ('!' || sqlstate);
    end;
  end loop;
  return answers;
end $$;`;

/** Puts the rows of one table there, all or those that are chosen. */
export async function plantTable(
  owner: pg.Client,
  table: string,
  options: {
    columns: ReadonlyMap<string, readonly Column[]>;
    chosen?: (row: PlantedRow) => boolean;
    more?: PlantedRow['values'];
  },
): Promise<void> {
  const { columns, chosen = () => true, more = {} } = options;
  for (const row of tableProbes[table]?.rows.filter(chosen) ?? [])
    await owner.query(insertInto(table, columns.get(table) ?? [], { ...row.values, ...more }));
}

async function plantRows(owner: pg.Client, columns: ReadonlyMap<string, readonly Column[]>): Promise<void> {
  const insert = (table: string, values: PlantedRow['values']) =>
    owner.query(insertInto(table, columns.get(table) ?? [], values));
  await insert('institutions', oneRow.institutions ?? {});
  for (const table of Object.keys(tableProbes)) await plantTable(owner, table, { columns });
  for (const table of columns.keys()) {
    const { rowCount } = await owner.query(`select from ${table} limit 1`);
    if (rowCount === 0) await insert(table, oneRow[table] ?? {});
  }
}

/** A live session with a fresh second factor for everybody who has an account. */
export async function openSessions(owner: pg.Client): Promise<void> {
  for (const { accountId, secret } of [...staffActors, residentActor])
    await owner.query(
      'insert into sessions (token_hash, account_id, second_factor_at) values (sha256($1), $2, now())',
      [secret, accountId],
    );
}

/** Plants the rows of every relation, the people and their sessions. */
export async function plantFixture(city: TestCity): Promise<Fixture> {
  const { owner } = city;
  const columns = await readColumns(owner, `city_${city.code}`);
  await owner.query(probeFunction);
  await plantRows(owner, columns);
  await openSessions(owner);
  const tables = await owner.query<{ name: string; dataClass: string }>(
    `select table_name as name, data_class as "dataClass" from table_classes where table_name <> 'regions' order by 1`,
  );
  const actions = await owner.query<{ name: string }>('select name from actions order by name');
  return { columns, tables: tables.rows, actions: actions.rows.map((row) => row.name) };
}
