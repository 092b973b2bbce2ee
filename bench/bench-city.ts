import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import { uuidV7 } from '@xinan/platform';
import { startEmbeddedPostgres } from '@xinan/platform/postgres';
import { buildWebs } from '../apps/server/src/build-web.ts';
import { serveWebs, webDirs } from '../apps/server/src/web.ts';
import { temporaryDataDir } from '../apps/server/src/testing/data-dir.ts';
import { openTestServer, type TestServer } from '../apps/server/src/testing/test-server.ts';

const checkoutDir = path.resolve(import.meta.dirname, '..');

export interface BenchCity extends TestServer {
  /** A signed-in person of the role, as a cookie. */
  signIn(role: string, area: string, regionCode: string): Promise<string>;
}

/** A city on a real, durable database of its own, thrown away afterwards; its web pages only where a browser looks at them. */
export async function openBenchCity({ webs = true }: { webs?: boolean } = {}): Promise<BenchCity> {
  const { dataDir, remove } = await temporaryDataDir('bench');
  const database = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  process.env.XINAN_TEST_DATABASE_URL = database.ownerUrl;
  if (webs) await buildWebs(checkoutDir);
  const server = await openTestServer();
  if (webs) await serveWebs(server.app, webDirs(checkoutDir));
  const { owner } = server.city;
  return {
    ...server,
    signIn: async (role, area, regionCode) => {
      const id = uuidV7();
      const token = randomBytes(32);
      await owner.query(
        "insert into accounts (id, kind, display_name, area, region_code) values ($1, 'staff', $2, $3, $4)",
        [id, role, area, regionCode],
      );
      await owner.query('insert into role_grants (account_id, role) values ($1, $2)', [id, role]);
      await owner.query(
        'insert into sessions (token_hash, account_id, second_factor_at) values ($1, $2, now())',
        [createHash('sha256').update(token).digest(), id],
      );
      return `xinan_session=${token.toString('base64url')}`;
    },
    close: async () => {
      await server.close();
      await database.stop();
      await remove();
    },
  };
}
