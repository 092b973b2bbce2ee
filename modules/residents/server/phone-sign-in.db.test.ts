import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { consentPurposes } from '../domain.ts';
import { openPhoneFront, type PhoneFront } from './phone-front.fixture.ts';
import { residentRegistry } from './resident-registry.ts';

let front: PhoneFront;
before(async () => {
  front = await openPhoneFront();
});
after(() => front.close());

const codeIn = (answer: { json<T>(): T }) => answer.json<{ code?: string }>().code;
const count = async (table: 'residents' | 'accounts') =>
  (await front.city.owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n;
const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('the first code proved enrols a resident; the next one finds the same', async () => {
  const first = await front.verify(await front.askFor('160 0000 0001'));
  assert.equal(first.statusCode, 200, first.body);
  assert.match(
    String(first.headers['set-cookie']),
    /^xinan_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=2592000$/,
  );
  const me = first.json<{ accountId: string; kind: string; roles: string[]; displayName: string }>();
  assert.deepEqual([me.kind, me.roles, me.displayName], ['resident', ['resident'], '居民']);
  await front.waitAnHour();
  const again = await front.verify(await front.askFor('+86-16000000001'));
  assert.equal(again.json<{ accountId: string }>().accountId, me.accountId);
  assert.equal(await count('residents'), 1);
});

test('the number is nowhere readable in the database', async () => {
  for (const table of [
    'residents',
    'accounts',
    'messages',
    'sign_in_tickets',
    'sign_in_attempts',
    'audit_entries',
    'events',
  ]) {
    const { rows } = await front.city.owner.query<{ row: string }>(`select t::text as row from ${table} t`);
    for (const { row } of rows)
      assert.ok(
        !row.includes('16000000001') && !row.includes(Buffer.from('16000000001').toString('hex')),
        table,
      );
  }
});

test('known and unknown numbers answer the same', async () => {
  await front.waitAnHour();
  const known = await front.ask('16000000001');
  const unknown = await front.ask('16000000002');
  const shape = (answer: typeof known) => ({
    status: answer.statusCode,
    ...answer.json<object>(),
    ticket: answer.json<{ ticket: string }>().ticket.length,
  });
  assert.deepEqual(shape(known), shape(unknown));
  assert.equal(await count('residents'), 1, 'asking enrols nobody');
});

test('five tries, then the code is dead', async () => {
  const { ticket, code } = await front.askFor('16000000003');
  for (let i = 0; i < 5; i++)
    assert.equal(codeIn(await front.verify({ ticket, code: wrongFor(code) })), 'sign_in.refused');
  assert.equal(codeIn(await front.verify({ ticket, code })), 'sign_in.refused');
});

test('ten wrong codes an hour for one number, over many tickets', async () => {
  const phone = '16000000004';
  const answers: (string | undefined)[] = [];
  for (let round = 0; round < 3; round++) {
    await front.city.owner.query(`update sign_in_attempts set at = at - interval '61 seconds'`);
    const { ticket, code } = await front.askFor(phone);
    for (let i = 0; i < 4; i++) answers.push(codeIn(await front.verify({ ticket, code: wrongFor(code) })));
  }
  assert.deepEqual(answers, [
    ...Array<string>(10).fill('sign_in.refused'),
    'sign_in.locked',
    'sign_in.locked',
  ]);
});

test('a code lives ten minutes and works once', async () => {
  const asked = await front.askFor('16000000005');
  assert.equal((await front.verify(asked)).statusCode, 200);
  assert.equal(codeIn(await front.verify(asked)), 'sign_in.refused');
  const late = await front.askFor('16000000006');
  await front.city.owner.query(`update sign_in_tickets set expires_at = expires_at - interval '10 minutes'`);
  assert.equal(codeIn(await front.verify(late)), 'sign_in.refused');
});

test('one code a minute, five an hour', async () => {
  const phone = '16000000007';
  assert.equal((await front.ask(phone)).statusCode, 200);
  assert.equal(codeIn(await front.ask(phone)), 'request.too_many');
  for (let i = 0; i < 4; i++) {
    await front.city.owner.query(`update sign_in_attempts set at = at - interval '61 seconds'`);
    assert.equal((await front.ask(phone)).statusCode, 200);
  }
  await front.city.owner.query(`update sign_in_attempts set at = at - interval '61 seconds'`);
  assert.equal(codeIn(await front.ask(phone)), 'sign_in.locked');
});

test('only mobile numbers get a code', async () => {
  for (const phone of ['12345', '0557-3022222', 'not a phone', '110110'])
    assert.equal(codeIn(await front.ask(phone)), 'request.invalid', phone);
});

test('two first sign-ins at once make one resident', async () => {
  const before = (await count('residents')) ?? 0;
  const asked = await front.askFor('16000000008');
  const other = await (await front.waitAnHour(), front.askFor('16000000008'));
  const answers = await Promise.all([front.verify(asked), front.verify(other)]);
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [200, 200],
  );
  assert.equal(await count('residents'), before + 1);
});

test('a resident stays signed in for thirty quiet days, not longer', async () => {
  const cookie = await front.enter('16000000009');
  const isIn = async () => (await front.send('/api/my/record', undefined, { cookie })).statusCode === 200;
  await front.city.owner.query(`update sessions set last_seen_at = last_seen_at - interval '29 days'`);
  assert.equal(await isIn(), true);
  await front.city.owner.query(`update sessions set last_seen_at = now() - interval '30 days 1 minute'`);
  assert.equal(await isIn(), false);
});

test('the record shows the number masked', async () => {
  const cookie = await front.enter('16000000010');
  const record = (await front.send('/api/my/record', undefined, { cookie })).json<{
    phoneMasked: string;
    consents: unknown[];
  }>();
  assert.equal(record.phoneMasked, '160****0010');
  assert.equal(record.consents.length, consentPurposes.length);
});

test('enrolling one number from many servers at once makes one resident', async () => {
  const { city } = front;
  const enrol = () =>
    city.transact(city.systemActor, 'resident.enrol', (tx) => residentRegistry.enrol(tx, '16000000011'));
  const accounts = await Promise.all(Array.from({ length: 8 }, enrol));
  assert.equal(new Set(accounts).size, 1);
});
