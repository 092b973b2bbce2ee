import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { actionNames, actionOf, unfoldGrants } from '@xinan/policy';
import pg from 'pg';

/** A migration file: its name orders it across modules. `ref-` in the name: the shared reference schema. */
export interface Migration {
  readonly name: string;
  readonly file: string;
  readonly schema: 'city' | 'ref';
}

export interface MigrationSources {
  /** Folders holding `<timestamp>-<name>.sql` and at most one `policy.sql`, the platform's first. */
  readonly folders: readonly string[];
}

export interface MigrateOptions {
  readonly ownerUrl: string;
  readonly cityCode: string;
  readonly appPassword: string;
  readonly systemToken: Buffer;
  readonly sources: MigrationSources;
  readonly log?: (line: { zh: string; en: string }) => void;
}

export const citySchema = (cityCode: string) => `city_${cityCode}`;

/** The migrations of those folders, in the order in which they are applied. */
export async function listMigrations(folders: readonly string[]): Promise<Migration[]> {
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder).catch(() => [] as string[]))
        .filter((name) => /^\d{14}-.*\.sql$/.test(name))
        .map(
          (name): Migration => ({
            name,
            file: path.join(folder, name),
            schema: name.includes('-ref-') ? 'ref' : 'city',
          }),
        ),
    ),
  );
  return found.flat().sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function preparePart(client: pg.Client, schema: string): Promise<Set<string>> {
  await client.query(`create schema if not exists ${schema}`);
  await client.query(`grant usage on schema ${schema} to xinan_app`);
  // pg_temp last and by name: unnamed it comes first, and a temporary table could stand in for ours in a definer function.
  await client.query(
    `set search_path to ${schema === 'ref' ? 'ref, public, pg_temp' : `${schema}, ref, public, pg_temp`}`,
  );
  await client.query(
    `create table if not exists ${schema}.migrations (name text constraint migrations_pk primary key, hash text not null, applied_at timestamptz not null default now())`,
  );
  await client.query(`comment on table ${schema}.migrations is 'Migrations applied to this schema'`);
  if (schema === 'ref') await closeToOwner(client, 'ref.migrations');
  const applied = await client.query<{ name: string; hash: string }>(
    `select name, hash from ${schema}.migrations`,
  );
  return new Set(applied.rows.map((row) => `${row.name}:${row.hash}`));
}

/** Row security on a table of the shared schema that only the owner reads; no city's action table speaks for it. */
async function closeToOwner(client: pg.Client, table: string): Promise<void> {
  for (const statement of [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `drop policy if exists owner_only on ${table}`,
    `create policy owner_only on ${table} to current_user using (true) with check (true)`,
  ])
    await client.query(statement);
}

async function applyOne(
  client: pg.Client,
  migration: Migration,
  applied: ReadonlySet<string>,
): Promise<boolean> {
  const text = await readFile(migration.file, 'utf8');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  if (applied.has(`${migration.name}:${hash}`)) return false;
  if ([...applied].some((entry) => entry.startsWith(`${migration.name}:`)))
    throw new Error(`Migration ${migration.name} was changed after it was applied; write a new one instead`);
  await client.query('begin');
  await client.query(text);
  await client.query('insert into migrations (name, hash) values ($1, $2)', [migration.name, hash]);
  await client.query('commit');
  return true;
}

const roleTries = 20;

/** Roles belong to the whole server: another city migrating at this moment may be at the same row. */
async function ensureAppRole(client: pg.Client, password: string, tries = roleTries): Promise<void> {
  const literal = pg.escapeLiteral(password);
  const found = await client.query("select from pg_roles where rolname = 'xinan_app'");
  const verb = found.rowCount === 0 ? 'create' : 'alter';
  try {
    await client.query(
      `${verb} role xinan_app login nosuperuser nobypassrls nocreatedb nocreaterole password ${literal}`,
    );
  } catch (fault) {
    const contended = /tuple concurrently updated|already exists|pg_authid/.test((fault as Error).message);
    if (!contended || tries <= 1) throw fault;
    await sleep(50);
    await ensureAppRole(client, password, tries - 1);
  }
}

/** Nobody but the owner makes anything in this database, not even a temporary table. */
async function closeDatabase(client: pg.Client): Promise<void> {
  const found = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
  await client.query(`revoke temporary on database ${found.rows[0]!.name} from public`);
  await client.query('revoke create on schema public from public');
}

async function writeActionTable(client: pg.Client): Promise<void> {
  const grants = unfoldGrants();
  await client.query('begin');
  await client.query('delete from actions');
  await client.query(
    `insert into actions (name, purpose, mfa_minutes, audit) select * from unnest($1::text[], $2::text[], $3::int[], $4::text[])`,
    [
      actionNames,
      actionNames.map((name) => actionOf(name).purpose),
      actionNames.map((name) => actionOf(name).mfaMinutes ?? null),
      actionNames.map((name) => actionOf(name).audit),
    ],
  );
  await client.query(
    `insert into action_grants (action, role, reach, data_class, operation)
     select distinct * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])`,
    [
      grants.map((grant) => grant.action),
      grants.map((grant) => grant.role),
      grants.map((grant) => grant.reach),
      grants.map((grant) => grant.dataClass),
      grants.map((grant) => grant.operation),
    ],
  );
  await client.query('commit');
}

async function applyPolicies(client: pg.Client, folders: readonly string[]): Promise<void> {
  await client.query('begin');
  for (const folder of folders) {
    const text = await readFile(path.join(folder, 'policy.sql'), 'utf8').catch(() => '');
    if (text) await client.query(text);
  }
  await client.query('commit');
}

/** What policies and grants were last applied, so that a second start need not do it again. */
async function standingHash(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([unfoldGrants(), actionNames.map(actionOf)]));
  for (const folder of folders)
    hash.update(await readFile(path.join(folder, 'policy.sql'), 'utf8').catch(() => ''));
  return hash.digest('hex').slice(0, 16);
}

async function migrateCity(client: pg.Client, options: MigrateOptions): Promise<number> {
  const migrations = await listMigrations(options.sources.folders);
  let count = 0;
  for (const schema of ['ref', 'city'] as const) {
    const name = schema === 'ref' ? 'ref' : citySchema(options.cityCode);
    const applied = await preparePart(client, name);
    for (const migration of migrations.filter((each) => each.schema === schema)) {
      const fresh = await applyOne(client, migration, applied);
      if (fresh) options.log?.({ zh: `迁移 ${migration.name}`, en: `migrated ${migration.name}` });
      count += fresh ? 1 : 0;
    }
  }
  const standing = `standing:${await standingHash(options.sources.folders)}`;
  const known = await client.query('select from migrations where name = $1', [standing]);
  if (known.rowCount === 0 || count > 0) {
    await writeActionTable(client);
    await applyPolicies(client, options.sources.folders);
    await client.query("delete from migrations where name like 'standing:%'");
    await client.query("insert into migrations (name, hash) values ($1, '')", [standing]);
  }
  await client.query(
    "insert into system_tokens (token_hash, name) values (sha256($1), 'server') on conflict do nothing",
    [options.systemToken],
  );
  return count;
}

/**
 * Brings a database to the present: extensions, runtime role, migrations of every module in timestamp order,
 * the action table, row policies. Safe to run from several servers at once. Returns how many migrations it applied.
 */
export async function migrate(options: MigrateOptions): Promise<number> {
  const client = new pg.Client({ connectionString: options.ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(341300)');
    for (const extension of ['ltree', 'pgcrypto', 'btree_gist'])
      await client.query(`create extension if not exists ${extension} schema public`);
    await ensureAppRole(client, options.appPassword);
    await closeDatabase(client);
    return await migrateCity(client, options);
  } finally {
    await client.end();
  }
}
