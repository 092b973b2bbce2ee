import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { actionNames, actionOf, unfoldGrants } from '@xinan/policy';
import pg from 'pg';
import type { Credentials } from '../credentials.ts';
import { listMigrations, migrate, type MigrationSources } from '../database/migrate.ts';

export interface TemplateOptions {
  readonly sources: MigrationSources;
  readonly cityCode: string;
  readonly credentials: Credentials;
  readonly urlOf: (database: string) => string;
}

// One at a time makes a template; the number is any other than the one migrations lock with.
const lock = 341_301;

/** Two sources that differ in a migration, a policy or the action table have templates of their own. */
async function nameFor({ sources, cityCode }: TemplateOptions): Promise<string> {
  const hash = createHash('sha256').update(
    JSON.stringify([cityCode, unfoldGrants(), actionNames.map(actionOf)]),
  );
  for (const { file } of await listMigrations(sources.folders)) hash.update(await readFile(file));
  for (const folder of sources.folders)
    hash.update(await readFile(`${folder}/policy.sql`, 'utf8').catch(() => ''));
  return `template_${hash.digest('hex').slice(0, 16)}`;
}

async function make(admin: pg.Client, name: string, options: TemplateOptions): Promise<void> {
  const draft = `${name}_draft`;
  const ownerUrl = options.urlOf(draft);
  await admin.query(`drop database if exists ${draft} with (force)`);
  await admin.query(`create database ${draft}`);
  await migrate({ ownerUrl, ...options, ...options.credentials });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  // What is a city's own is not copied: its secret of contexts comes anew, its system's token with its own migration.
  await owner.query(`delete from city_${options.cityCode}.system_tokens`);
  await owner.end();
  await admin.query(`alter database ${draft} rename to ${name}`);
  await admin.query(`alter database ${name} allow_connections false`);
}

/** The name of a migrated database to copy; the first to ask makes it. */
export async function ensureTemplate(admin: pg.Client, options: TemplateOptions): Promise<string> {
  const name = await nameFor(options);
  await admin.query('select pg_advisory_lock($1)', [lock]);
  try {
    const found = await admin.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await make(admin, name, options);
    return name;
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [lock]);
  }
}
