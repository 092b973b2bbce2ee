import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { DomainError } from '@xinan/contract-kit';
import { once } from '@xinan/platform/http';
import { openTestCity, type TestCity } from '@xinan/platform/testing';
import { migrationSources } from '../apps/server/src/modules.ts';

let city: TestCity;
let effects = 0;

before(async () => {
  city = await openTestCity(migrationSources);
});
after(() => city.close());

interface Sent {
  readonly key: string;
  readonly body?: unknown;
  readonly route?: string;
}

/** Sends a write; its answer says which effect it was. */
function send(
  { key, body = { a: 1 }, route = 'doors.open' }: Sent,
  write?: () => Promise<object>,
): Promise<object> {
  return city.transact(city.systemActor, 'message.send', (tx) =>
    once(tx, { key, route, body }, write ?? (() => Promise.resolve({ effect: (effects += 1) }))),
  );
}
const reused = (fault: unknown) => fault instanceof DomainError && fault.code === 'request.key_reused';

test('the same write under the same key has one effect and one answer', async () => {
  const key = randomUUID();
  const first = await send({ key });
  const standing = effects;
  for (let again = 0; again < 5; again += 1) assert.deepEqual(await send({ key }), first);
  assert.equal(effects, standing);
});

test('another body or another route under the same key is refused', async () => {
  const key = randomUUID();
  await send({ key });
  await assert.rejects(send({ key, body: { a: 2 } }), reused);
  await assert.rejects(send({ key, route: 'doors.shut' }), reused);
});

test('another key is another write', async () => {
  assert.notDeepEqual(await send({ key: randomUUID() }), await send({ key: randomUUID() }));
});

test('of ten sent at once one takes effect, and all get its answer', async () => {
  const key = randomUUID();
  const standing = effects;
  const answers = await Promise.all(Array.from({ length: 10 }, () => send({ key })));
  assert.equal(effects, standing + 1);
  for (const answer of answers) assert.deepEqual(answer, { effect: standing + 1 });
});

test('a write that failed leaves the key free', async () => {
  const key = randomUUID();
  await assert.rejects(
    send({ key }, () => Promise.reject(new Error('broken'))),
    /broken/,
  );
  assert.deepEqual(await send({ key }, () => Promise.resolve({ done: true })), { done: true });
});

test('the kept answer is sealed, and bound to its key', async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  await send({ key: one }, () => Promise.resolve({ text: 'plain words' }));
  await send({ key: other });
  const { rows } = await city.owner.query<{ answer: Buffer }>(
    'select answer from idempotency_keys where key = $1',
    [one],
  );
  assert.ok(!rows[0]?.answer.includes('plain words'));
  await city.owner.query('update idempotency_keys set answer = $2 where key = $1', [other, rows[0]?.answer]);
  await assert.rejects(send({ key: other }));
});

test('without a context no key is taken', async () => {
  await assert.rejects(
    city.pool.query("select * from take_idempotency_key('a-key', 'doors.open', '\\x00')"),
    { code: 'XA500' },
  );
});
