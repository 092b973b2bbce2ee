import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codeOf, cookieOf, type Front, goodPassword, openFront, type Person } from './front.fixture.ts';

let front: Front;
let officer: Person;
before(async () => {
  front = await openFront();
  officer = await front.hire('zhou.min', ['duty_officer'], '341302');
});
after(() => front.close());

const problem = (answer: { json<T>(): T }) => {
  const { requestId, ...rest } = answer.json<{ requestId: string; code: string }>();
  assert.ok(requestId);
  return rest;
};

test('a password and a code open a session whose cookie no script and no other site can use', async () => {
  const begun = await front.knock('Zhou.Min ', goodPassword);
  assert.equal(begun.statusCode, 200);
  assert.deepEqual(begun.json<{ factors: string[] }>().factors, ['totp']);
  assert.equal(begun.headers['set-cookie'], undefined, 'half a sign-in is no session');
  const { ticket } = begun.json<{ ticket: string }>();
  const done = await front.send(
    '/api/sign-in/second-factor',
    { ticket, code: codeOf(officer) },
    { https: true },
  );
  assert.equal(done.statusCode, 200, done.body);
  assert.match(
    String(done.headers['set-cookie']),
    /^xinan_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
  );
  assert.deepEqual(done.json<{ roles: string[] }>().roles, ['duty_officer']);
  const me = await front.send('/api/me', undefined, { cookie: cookieOf(done) });
  assert.equal(me.json<{ displayName: string }>().displayName, '王小明');
  const { rows } = await front.city.owner.query<{ found: boolean }>(
    'select exists (select from sessions where token_hash = $1) as found',
    [Buffer.from(cookieOf(done).slice('xinan_session='.length), 'base64url')],
  );
  assert.equal(rows[0]?.found, false, 'the token itself is not stored');
  const plain = await front.signIn(officer, { later: 1 });
  assert.ok(
    !String(plain.headers['set-cookie']).includes('Secure'),
    'over http a secure cookie would be lost',
  );
});

test('a wrong name and a wrong password cannot be told apart', async () => {
  const wrongName = await front.knock('nobody.here', goodPassword);
  const wrongPassword = await front.knock('zhou.min', 'not the password at all');
  assert.equal(wrongName.statusCode, 401);
  assert.equal(wrongPassword.statusCode, 401);
  assert.deepEqual(problem(wrongName), problem(wrongPassword));
});

test('people without a password are as unknown as nobody', async () => {
  await front.city.owner.query(
    `insert into accounts (id, kind, login_name, display_name) values (gen_random_uuid(), 'staff', 'invited.only', '未激活')`,
  );
  const answer = await front.knock('invited.only', '');
  assert.equal(answer.statusCode, 400, 'an empty password is no guess');
  assert.deepEqual(
    problem(await front.knock('invited.only', 'x')),
    problem(await front.knock('nobody.here', 'x')),
  );
});

test('a code counts once', async () => {
  const person = await front.hire('replay', ['duty_officer']);
  assert.equal((await front.signIn(person, { later: 1 })).statusCode, 200);
  const again = await front.signIn(person, { later: 1 });
  assert.equal(again.json<{ code: string }>().code, 'sign_in.refused');
  assert.equal((await front.signIn(person, { later: 0 })).statusCode, 401, 'an earlier code neither');
});

test('a ticket becomes a session once, and dies after five minutes', async () => {
  const person = await front.hire('ticket', ['duty_officer']);
  const begin = async () => (await front.knock('ticket', goodPassword)).json<{ ticket: string }>().ticket;
  const ticket = await begin();
  assert.equal(
    (await front.send('/api/sign-in/second-factor', { ticket, code: codeOf(person) })).statusCode,
    200,
  );
  assert.equal(
    (await front.send('/api/sign-in/second-factor', { ticket, code: codeOf(person, 1) })).statusCode,
    401,
  );
  const late = await begin();
  await front.city.owner.query(`update sign_in_tickets set expires_at = expires_at - interval '5 minutes'`);
  assert.equal(
    (await front.send('/api/sign-in/second-factor', { ticket: late, code: codeOf(person, 1) })).statusCode,
    401,
  );
  assert.equal(
    (await front.send('/api/sign-in/second-factor', { ticket: await begin() })).json<{ code: string }>().code,
    'sign_in.second_factor',
  );
});

test('ten wrong guesses an hour, then nothing helps; for known and unknown names alike', async () => {
  await front.hire('besieged', ['duty_officer']);
  for (const name of ['besieged', 'no.such.person']) {
    const guesses = await Promise.all(
      Array.from({ length: 30 }, (_, i) => front.knock(name, `guess number ${i}`)),
    );
    assert.equal(guesses.filter(({ statusCode }) => statusCode === 401).length, 10, name);
    assert.equal(guesses.filter(({ statusCode }) => statusCode === 429).length, 20, name);
  }
  const right = await front.knock('besieged', goodPassword);
  assert.deepEqual(problem(right), problem(await front.knock('no.such.person', goodPassword)));
  assert.equal(right.json<{ code: string }>().code, 'sign_in.locked');
  await front.city.owner.query(`update sign_in_attempts set at = at - interval '61 minutes'`);
  assert.equal((await front.knock('besieged', goodPassword)).statusCode, 200, 'an hour later');
});

test('right passwords do not use up the guesses, wrong codes do, over many tickets', async () => {
  const person = await front.hire('codes', ['duty_officer']);
  for (let i = 0; i < 12; i++) assert.equal((await front.knock('codes', goodPassword)).statusCode, 200);
  const wrong = String((Number(codeOf(person)) + 500_000) % 1_000_000).padStart(6, '0');
  const statuses: number[] = [];
  for (let i = 0; i < 12; i++) {
    const { ticket } = (await front.knock('codes', goodPassword)).json<{ ticket: string }>();
    statuses.push((await front.send('/api/sign-in/second-factor', { ticket, code: wrong })).statusCode);
  }
  assert.deepEqual(statuses, [...Array<number>(10).fill(401), 429, 429]);
});

test('signing out ends the session on the server', async () => {
  const person = await front.hire('leaver', ['duty_officer']);
  const cookie = await front.cookieFor(person);
  const out = await front.send('/api/sign-out', undefined, { cookie, method: 'POST' });
  assert.equal(out.statusCode, 200);
  assert.match(String(out.headers['set-cookie']), /xinan_session=; .*Max-Age=0/);
  assert.equal(
    (await front.send('/api/me', undefined, { cookie })).json<{ code: string }>().code,
    'session.expired',
  );
  const { rows } = await front.city.owner.query(
    `select from events where topic = 'sessions.ended' and record_id = $1`,
    [person.id],
  );
  assert.equal(rows.length, 1);
  assert.equal(
    (await front.send('/api/sign-out', undefined, { cookie, method: 'POST' })).statusCode,
    200,
    'twice does no harm',
  );
});

test('refusals stay in the audit log, with the person guessed at', async () => {
  const person = await front.hire('watched', ['duty_officer']);
  await front.knock('watched', 'wrong wrong wrong');
  const { rows } = await front.city.owner.query(
    `select outcome from audit_entries where object_ids @> array[$1::uuid] and action = 'session.begin'`,
    [person.id],
  );
  assert.deepEqual(rows, [{ outcome: 'refused' }]);
});

test('somebody without a role is signed in nowhere', async () => {
  const person = await front.hire('roleless', []);
  const answer = await front.signIn(person);
  assert.equal(answer.json<{ code: string }>().code, 'action.forbidden');
  assert.equal(answer.headers['set-cookie'], undefined);
  const { rows } = await front.city.owner.query(
    'select from sessions where account_id = $1 and ended_at is null',
    [person.id],
  );
  assert.equal(rows.length, 0);
});

test('no runtime role reads a secret table', async () => {
  for (const table of ['credentials', 'passkeys', 'sessions', 'sign_in_tickets', 'sign_in_attempts'])
    await assert.rejects(
      front.city.transact(front.city.systemActor, 'demo.load', (tx) => tx.sql(`select * from ${table}`)),
      /permission denied/,
      table,
    );
});

test('the narrow doors open only under their own action', async () => {
  const { city } = front;
  const look = (action: 'place.browse' | 'session.begin') =>
    city.transact({ kind: 'anonymous' }, action, (tx) =>
      tx.sql(`select * from read_credential_for_sign_in('zhou.min')`),
    );
  assert.equal((await look('session.begin')).length, 1);
  await assert.rejects(look('place.browse'), { code: 'action.forbidden' });
  await assert.rejects(
    city.pool.query(`select * from read_credential_for_sign_in('zhou.min')`),
    /not under this action/,
  );
});
