/** Writes db/generated/schema.ts from a freshly migrated database; `--verify` only compares. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCredentials } from '@xinan/platform';
import { migrate } from '@xinan/platform/migrate';
import { startEmbeddedPostgres } from '@xinan/platform/postgres';
import { migrationSources } from '../apps/server/src/modules.ts';

const verify = process.argv.includes('--verify');
const dataDir = mkdtempSync(path.join(tmpdir(), 'xinan-schema-'));
// The database runs as its own system user.
chmodSync(dataDir, 0o711);
const database = await startEmbeddedPostgres({ dataDir, log: () => undefined, testSpeed: true });
try {
  const credentials = await openCredentials(dataDir);
  await migrate({
    ownerUrl: database.ownerUrl,
    cityCode: '341300',
    ...credentials,
    sources: migrationSources,
  });
  execFileSync(
    path.resolve('node_modules/.bin/kysely-codegen'),
    [
      ['--dialect', 'postgres', '--default-schema', 'city_341300', '--default-schema', 'ref'],
      ['--include-pattern', '{city_341300.*,ref.regions}', '--date-parser', 'string', '--log-level', 'warn'],
      [
        '--type-mapping',
        '{"ltree":"string","int8":"number","xid8":"string"}',
        '--out-file',
        'db/generated/schema.ts',
      ],
      ['--url', database.ownerUrl, ...(verify ? ['--verify'] : [])],
    ].flat(),
    {
      stdio: 'inherit',
      env: { ...process.env, PATH: `${path.dirname(process.execPath)}:${process.env.PATH}` },
    },
  );
} finally {
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
