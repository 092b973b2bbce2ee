import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import { openTestServer, type TestServer } from '../../../apps/server/src/testing/test-server.ts';
import type { Trend } from '../contract.ts';

let server: TestServer;
let edition: string;
before(async () => {
  server = await openTestServer();
  await server.city.owner.query(`insert into city_settings (name, value) values ('demo', 'true')`);
  edition = (await server.app.inject('/api/instruments/gad7')).json<{ edition: string }>().edition;
});
after(() => server.close());

const post = (url: string, payload: object, cookie = '') =>
  server.app.inject({
    method: 'POST',
    url,
    payload,
    headers: { host: 'xinan.test', cookie, 'idempotency-key': uuidV7() },
  });

/** A resident who signed in by phone and agreed to keep results; the code is read from the demonstration's outbox. */
async function enter(phone: string): Promise<string> {
  const { ticket } = (await post('/api/resident-sign-in/code', { phone, locale: 'zh' })).json<{
    ticket: string;
  }>();
  const outbox = await server.app.inject({ url: '/api/demo/outbox', headers: { host: 'xinan.test' } });
  const { messages } = outbox.json<{ messages: { text: string }[] }>();
  const code = /\d{6}/.exec(messages[0]?.text ?? '')?.[0];
  const entered = await post('/api/resident-sign-in/verify', { ticket, code });
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  const agreed = { purpose: 'keep_results', version: '2026-11', given: true };
  assert.equal((await post('/api/my/consents', agreed, cookie)).statusCode, 200);
  return cookie;
}

let made = 0;
async function submit(cookie: string, answers: readonly number[]): Promise<void> {
  const payload = {
    id: uuidV7(),
    claimCode: `${made++}`.padStart(26, '0'),
    instrumentId: 'gad7',
    edition,
    locale: 'zh',
    answers,
  };
  const sent = await post('/api/assessments', payload, cookie);
  assert.equal(sent.statusCode, 200, sent.body);
}
const trendsOf = async (cookie: string) =>
  (await server.app.inject({ url: '/api/my/trends', headers: { host: 'xinan.test', cookie } })).json<{
    trends: Trend[];
  }>().trends;

test('a resident reads how their own results changed, and nobody else’s', async () => {
  const mine = await enter('16000000001');
  await submit(mine, [2, 2, 2, 2, 2, 2, 2]);
  assert.deepEqual(await trendsOf(mine), [], 'one result is no trend');
  await submit(mine, [1, 1, 1, 1, 1, 1, 1]);
  const [trend] = await trendsOf(mine);
  assert.deepEqual(
    trend?.scales[0]?.points.map(({ value }) => value),
    [14, 7],
  );
  assert.equal(trend?.scales[0]?.change?.direction, 'lighter');
  const another = await enter('16000000002');
  assert.deepEqual(await trendsOf(another), []);
});

test('without an account there is no trend', async () => {
  const answer = await server.app.inject('/api/my/trends');
  assert.equal(answer.statusCode, 401);
});
