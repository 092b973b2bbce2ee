import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type City, openCity } from '../city.ts';
import type { Credentials } from '../credentials.ts';
import { generateKeyPairSync } from 'node:crypto';
import { migrate, type MigrationSources } from '../database/migrate.ts';
import { ensureTemplate } from './template.ts';

export { type Hired, hireStaff, type StaffToHire } from './staff.ts';

/** Credentials for a test's own installation. The runtime role is shared by all test databases, so its password is fixed per run. */
export function testCredentials(): Credentials {
  return {
    rootKey: randomBytes(32),
    blindIndexKey: randomBytes(32),
    appPassword: process.env.XINAN_TEST_APP_PASSWORD ?? 'only-for-tests-on-a-private-socket',
    systemToken: randomBytes(32),
    auditSigningKey: generateKeyPairSync('ed25519')
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString(),
  };
}

export interface TestCity extends City {
  readonly ownerUrl: string;
  /** A connection as the owner, to look behind the walls. */
  readonly owner: pg.Client;
}

/** The same server's other database. */
const inDatabase = (url: string, database: string) =>
  url.replace(/@\/[^?]*/, `@/${database}`).replace(/(@[^/]+)\/[^?]*/, `$1/${database}`);

/**
 * A city of one's own on the real database of the test run (`XINAN_TEST_DATABASE_URL`), entered as the runtime role:
 * a copy of one that was migrated once for the run, with secrets of its own. `close` drops it.
 */
export async function openTestCity(sources: MigrationSources, cityCode = '341300'): Promise<TestCity> {
  const serverUrl = process.env.XINAN_TEST_DATABASE_URL;
  if (!serverUrl)
    throw new Error('XINAN_TEST_DATABASE_URL is not set: run `npm test -- db`, which starts the database');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const credentials = testCredentials();
  const urlOf = (database: string) => inDatabase(serverUrl, database);
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  const template = await ensureTemplate(admin, { sources, cityCode, credentials, urlOf });
  await admin.query(`create database ${name} template ${template} strategy file_copy`);
  await admin.end();
  const ownerUrl = urlOf(name);
  await migrate({ ownerUrl, cityCode, ...credentials, sources });
  const city = openCity({ ownerUrl, cityCode, credentials, maxConnections: 12 });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`set search_path to city_${cityCode}, ref, public`);
  await owner.query('update context_keys set key = gen_random_bytes(32)');
  return {
    ...city,
    ownerUrl,
    owner,
    close: async () => {
      await owner.end();
      await city.close();
      const last = new pg.Client({ connectionString: serverUrl });
      await last.connect();
      await last.query(`drop database if exists ${name} with (force)`);
      await last.end();
    },
  };
}
