import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { uuidV7 } from '@xinan/platform';
import { layoutOf } from '@xinan/platform/postgres';
import { temporaryDataDir } from './testing/data-dir.ts';
import { freePort, type ServerProcess, startServerProcess } from './testing/server-process.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomCode = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => alphabet[byte % 32]).join('');

interface Acknowledged {
  readonly id: string;
  readonly claimCode: string;
}

/** Clients that submit until told to stop, and remember what was acknowledged. */
function startClients(baseUrl: string, edition: string, clients: number) {
  const acknowledged: Acknowledged[] = [];
  let stopped = false;
  const submitOne = async () => {
    const one = { id: uuidV7(), claimCode: randomCode() };
    const answers = [1, 1, 1, 1, 1, 1, 1, 1, acknowledged.length % 4 === 0 ? 1 : 0, null];
    const answer = await fetch(`${baseUrl}/api/assessments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...one, instrumentId: 'phq9', edition, locale: 'zh', answers }),
    }).catch(() => undefined);
    if (answer?.ok) acknowledged.push(one);
    else await sleep(20);
  };
  const running = Array.from({ length: clients }, async () => {
    while (!stopped) await submitOne();
  });
  return {
    acknowledged,
    stop: async () => {
      stopped = true;
      await Promise.all(running);
    },
  };
}

describe('kill -9 in mid-write', () => {
  let dataDir: string;
  let remove: () => Promise<void>;
  let port: number;
  let server: ServerProcess;
  let edition: string;
  const start = () => startServerProcess({ command: 'serve', dataDir, port, env: { XINAN_DEMO: 'off' } });

  before(async () => {
    ({ dataDir, remove } = await temporaryDataDir('kill'));
    port = await freePort();
    server = await start();
    edition = ((await (await fetch(`${server.baseUrl}/api/instruments/phq9`)).json()) as { edition: string })
      .edition;
  });
  after(async () => {
    await server.kill('SIGTERM');
    await remove();
  });

  async function everyOneIsThere(acknowledged: readonly Acknowledged[]) {
    for (const { id, claimCode } of acknowledged) {
      const answer = await fetch(`${server.baseUrl}/api/claimed-result`, {
        headers: { 'x-claim-code': claimCode },
      });
      assert.equal(answer.status, 200, `acknowledged submission ${id} is gone`);
      assert.equal(((await answer.json()) as { id: string }).id, id);
    }
  }

  test('of the server: nothing acknowledged is lost and the next start comes up by itself', async (context) => {
    let checked = 0;
    for (let cycle = 0; cycle < 4; cycle += 1) {
      const clients = startClients(server.baseUrl, edition, 8);
      context.after(() => clients.stop());
      await sleep(400 + cycle * 150);
      await server.kill('SIGKILL');
      await clients.stop();
      server = await start();
      await everyOneIsThere(clients.acknowledged);
      checked += clients.acknowledged.length;
    }
    context.diagnostic(`${checked} acknowledged submissions found again`);
    assert.ok(checked >= 50, `only ${checked} were acknowledged: the test proves nothing`);
  });

  test('of the database: the server lives, comes back, and nothing acknowledged is lost', async (context) => {
    let checked = 0;
    for (let cycle = 0; cycle < 3; cycle += 1) {
      const clients = startClients(server.baseUrl, edition, 8);
      await sleep(400 + cycle * 150);
      context.after(() => clients.stop());
      const pidFile = path.join(layoutOf(dataDir).clusterDir, 'postmaster.pid');
      process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL');
      const lost = clients.acknowledged.length;
      for (let waited = 0; clients.acknowledged.length < lost + 10; waited += 1) {
        assert.ok(waited < 600, `the server did not come back:\n${server.output()}`);
        await sleep(50);
      }
      await clients.stop();
      assert.equal(server.child.exitCode, null);
      await everyOneIsThere(clients.acknowledged);
      checked += clients.acknowledged.length;
    }
    context.diagnostic(`${checked} acknowledged submissions found again`);
    assert.ok(checked >= 50, `only ${checked} were acknowledged: the test proves nothing`);
  });
});
