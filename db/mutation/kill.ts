import { randomBytes } from 'node:crypto';
import { openCity } from '@xinan/platform';
import { openTestCity, type TestCity } from '@xinan/platform/testing';
import type { MigrationSources } from '@xinan/platform/migrate';
import pg from 'pg';
import { catalogueFaults } from '../catalogue/faults.ts';
import { actorsOf } from '../matrix/actors.ts';
import { compareMatrix } from '../matrix/compare.ts';
import { type Fixture, plantFixture } from '../matrix/fixture.ts';
import type { Mutant } from './ways.ts';

/** Copies of a planted database, each to be broken in one way. */
export interface Nursery {
  /** What noticed the mutant, in words; undefined where it survived. */
  kill(mutant: Mutant): Promise<string | undefined>;
  close(): Promise<void>;
}

const otherDatabase = (url: string, name: string) => url.replace(/\/test_\w+/, `/${name}`);

async function asAdmin(statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: process.env.XINAN_TEST_DATABASE_URL });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}

const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

async function judge(city: TestCity, fixture: Fixture, mutant: Mutant): Promise<string | undefined> {
  const schema = `city_${city.code}`;
  // What the mutant's own catalogue check sees comes second: where it says whom to probe, the matrix must notice by itself.
  if (!mutant.roles) return (await catalogueFaults({ owner: city.owner, schema }))[0];
  const people = actorsOf(city.credentials.systemToken).filter(({ role }) =>
    words(mutant.roles?.replace('!', '')).includes(role),
  );
  const actions = words(mutant.actions);
  const quick = await compareMatrix(city, fixture, people, { actions });
  // What the quick look misses may show only where the action gives the role nothing of a class.
  const { differences } =
    quick.differences.length > 0
      ? quick
      : await compareMatrix(city, fixture, people, { actions, thorough: true });
  return mutant.roles.startsWith('!')
    ? differences.length === 0
      ? 'a revoked role began'
      : undefined
    : differences[0];
}

/** Plants one database and closes it, so that it can be copied. */
export async function openNursery(sources: MigrationSources): Promise<Nursery> {
  const mother = await openTestCity(sources);
  const fixture = await plantFixture(mother);
  const motherName = /\/(test_\w+)/.exec(mother.ownerUrl)?.[1] ?? '';
  await mother.owner.end();
  await mother.pool.end();

  async function copy(): Promise<{ city: TestCity; drop: () => Promise<void> }> {
    const name = `test_${randomBytes(6).toString('hex')}`;
    await asAdmin(`create database ${name} template ${motherName} strategy file_copy`);
    // A copy keeps no privileges of the database itself.
    await asAdmin(`revoke temporary on database ${name} from public`);
    const ownerUrl = otherDatabase(mother.ownerUrl, name);
    const city = openCity({
      ownerUrl,
      cityCode: mother.code,
      credentials: mother.credentials,
      maxConnections: 4,
    });
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query(`set search_path to city_${mother.code}, ref, public, pg_temp`);
    const drop = async () => {
      await owner.end();
      await city.close();
      await asAdmin(`drop database ${name} with (force)`);
    };
    return { city: { ...city, ownerUrl, owner }, drop };
  }

  return {
    kill: async (mutant) => {
      const { city, drop } = await copy();
      try {
        await city.owner.query(mutant.sql);
        return await judge(city, fixture, mutant);
      } finally {
        await drop();
      }
    },
    close: () => asAdmin(`drop database ${motherName} with (force)`),
  };
}
