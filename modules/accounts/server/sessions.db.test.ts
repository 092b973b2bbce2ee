import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codeOf, type Front, openFront, type Person } from './front.fixture.ts';

let front: Front;
let officer: Person;
before(async () => {
  front = await openFront();
  officer = await front.hire('officer', ['duty_officer']);
});
after(() => front.close());

/** Moves the stored times of a person's sessions into the past, as the owner of the database. */
const age = (person: Person, column: 'started_at' | 'last_seen_at' | 'second_factor_at', by: string) =>
  front.city.owner.query(`update sessions set ${column} = ${column} - $2::interval where account_id = $1`, [
    person.id,
    by,
  ]);

const forget = (person: Person) =>
  front.city.owner.query('update credentials set totp_last_step = null where account_id = $1', [person.id]);

async function fresh(person: Person): Promise<string> {
  await forget(person);
  return front.cookieFor(person);
}

const meCode = async (cookie: string) => {
  const answer = await front.send('/api/me', undefined, { cookie });
  return answer.statusCode === 200 ? 'ok' : answer.json<{ code: string }>().code;
};

test('fifteen idle minutes end a session of staff', async () => {
  const cookie = await fresh(officer);
  await age(officer, 'last_seen_at', '14 minutes');
  assert.equal(await meCode(cookie), 'ok', 'and being seen counts');
  await age(officer, 'last_seen_at', '14 minutes');
  assert.equal(await meCode(cookie), 'ok');
  await age(officer, 'last_seen_at', '15 minutes 1 second');
  assert.equal(await meCode(cookie), 'session.expired');
});

test('twelve hours end it, however busy', async () => {
  const cookie = await fresh(officer);
  await age(officer, 'started_at', '11 hours 59 minutes');
  assert.equal(await meCode(cookie), 'ok');
  await age(officer, 'started_at', '2 minutes');
  assert.equal(await meCode(cookie), 'session.expired');
});

test('signing in again ends the session the browser held before', async () => {
  const cookie = await fresh(officer);
  await forget(officer);
  assert.equal((await front.signIn(officer, { cookie })).statusCode, 200);
  assert.equal(await meCode(cookie), 'session.expired');
});

test('a stale second factor asks again, and confirming renews it', async () => {
  const admin = await front.hire('admin', ['system_admin']);
  const cookie = await fresh(admin);
  const create = (loginName: string) =>
    front.send('/api/accounts', { loginName, displayName: '新人', regionCode: '341302' }, { cookie });
  assert.equal((await create('first.one')).statusCode, 200);
  await age(admin, 'second_factor_at', '16 minutes');
  assert.equal((await create('second.one')).json<{ code: string }>().code, 'session.stale');
  const wrong = await front.send(
    '/api/me/confirm',
    { code: String((Number(codeOf(admin)) + 500_000) % 1_000_000).padStart(6, '0') },
    { cookie },
  );
  assert.equal(wrong.json<{ code: string }>().code, 'sign_in.refused');
  const right = await front.send('/api/me/confirm', { code: codeOf(admin, 1) }, { cookie });
  assert.equal(right.statusCode, 200, right.body);
  assert.ok(Date.now() - Date.parse(right.json<{ secondFactorAt: string }>().secondFactorAt) < 60_000);
  assert.equal((await create('second.one')).statusCode, 200);
});

test('guesses while confirming are limited too', async () => {
  const person = await front.hire('confirmer', ['duty_officer']);
  const cookie = await fresh(person);
  const wrong = String((Number(codeOf(person)) + 500_000) % 1_000_000).padStart(6, '0');
  const answers = await Promise.all(
    Array.from({ length: 14 }, () => front.send('/api/me/confirm', { code: wrong }, { cookie })),
  );
  assert.equal(answers.filter(({ statusCode }) => statusCode === 401).length, 10);
  assert.equal(answers.filter(({ statusCode }) => statusCode === 429).length, 4);
});

test('disabling an account ends its sessions at once and tells open streams', async () => {
  const admin = await front.hire('disabler', ['system_admin']);
  const adminCookie = await fresh(admin);
  const person = await front.hire('dismissed', ['duty_officer']);
  const cookie = await fresh(person);
  assert.equal(await meCode(cookie), 'ok');
  const done = await front.send(`/api/accounts/${person.id}/disable`, undefined, {
    cookie: adminCookie,
    method: 'POST',
  });
  assert.equal(done.statusCode, 200, done.body);
  assert.equal(await meCode(cookie), 'session.expired');
  const { rows } = await front.city.owner.query(
    `select from events where topic = 'sessions.ended' and record_id = $1`,
    [person.id],
  );
  assert.equal(rows.length, 1);
  await forget(person);
  assert.equal(
    (await front.knock(person.loginName, person.password)).json<{ code: string }>().code,
    'sign_in.refused',
  );
  const oneself = await front.send(`/api/accounts/${admin.id}/disable`, undefined, {
    cookie: adminCookie,
    method: 'POST',
  });
  assert.equal(oneself.json<{ code: string }>().code, 'action.forbidden');
});

test('revoking a role takes effect at once and ends the sessions', async () => {
  const security = await front.hire('security', ['security_admin']);
  const person = await front.hire('demoted', ['duty_officer', 'counsellor']);
  const [cookie, securityCookie] = [await fresh(person), await fresh(security)];
  const done = await front.send(
    `/api/accounts/${person.id}/roles`,
    { role: 'duty_officer', granted: false },
    { cookie: securityCookie },
  );
  assert.deepEqual(done.json<{ roles: string[] }>().roles, ['counsellor']);
  assert.equal(await meCode(cookie), 'session.expired');
});
