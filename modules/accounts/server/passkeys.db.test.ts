import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cookieOf, type Front, goodPassword, openFront, type Person } from './front.fixture.ts';
import { makeSoftwarePasskey, type SoftwarePasskey } from './software-passkey.fixture.ts';

const site = { origin: 'https://xinan.test', host: 'xinan.test' };
const elsewhere = { origin: 'https://xinan.test.evil.example', host: 'xinan.test' };

let front: Front;
let person: Person;
let cookie: string;
let passkey: SoftwarePasskey;
before(async () => {
  front = await openFront();
  person = await front.hire('keyholder', ['duty_officer']);
  cookie = await front.cookieFor(person);
  passkey = makeSoftwarePasskey();
});
after(() => front.close());

const send = (url: string, body?: object) => front.send(url, body, { cookie, https: true, method: 'POST' });
const challengeOf = async () =>
  (await send('/api/me/passkeys/challenge')).json<{ options: { challenge: string } }>().options.challenge;
const begin = async () => {
  const answer = await front.send(
    '/api/sign-in/password',
    { loginName: 'keyholder', password: goodPassword },
    { https: true },
  );
  return answer.json<{
    ticket: string;
    factors: string[];
    passkeyOptions: { challenge: string; rpId: string; allowCredentials: { id: string }[] };
  }>();
};
const complete = (ticket: string, answer: unknown) =>
  front.send('/api/sign-in/second-factor', { ticket, passkey: answer }, { https: true });

test('a passkey is registered for this site only, once per challenge', async () => {
  const wrongSite = await send('/api/me/passkeys', {
    name: '电脑',
    attestation: passkey.register(await challengeOf(), elsewhere),
  });
  assert.equal(wrongSite.json<{ code: string }>().code, 'sign_in.refused');
  const madeUp = await send('/api/me/passkeys', {
    name: '电脑',
    attestation: passkey.register('c'.repeat(43), site),
  });
  assert.equal(madeUp.json<{ code: string }>().code, 'sign_in.refused');
  const attestation = passkey.register(await challengeOf(), site);
  const added = await send('/api/me/passkeys', { name: '办公室电脑', attestation });
  assert.equal(added.statusCode, 200, added.body);
  assert.equal(added.json<{ passkeys: number }>().passkeys, 1);
  assert.equal(
    (await send('/api/me/passkeys', { name: '再来', attestation })).statusCode,
    401,
    'a challenge is answered once',
  );
});

test('a challenge given to one person is of no use to another', async () => {
  const other = await front.hire('other.person', ['duty_officer']);
  const otherCookie = await front.cookieFor(other);
  const answer = await front.send(
    '/api/me/passkeys',
    { name: '借来的', attestation: makeSoftwarePasskey().register(await challengeOf(), site) },
    { cookie: otherCookie, https: true },
  );
  assert.equal(answer.json<{ code: string }>().code, 'sign_in.refused');
});

test('it signs in as the second factor', async () => {
  const { ticket, factors, passkeyOptions } = await begin();
  assert.deepEqual(factors, ['totp', 'passkey']);
  assert.deepEqual(
    [passkeyOptions.rpId, passkeyOptions.allowCredentials.map(({ id }) => id)],
    ['xinan.test', [passkey.id]],
  );
  const done = await complete(ticket, passkey.answer(passkeyOptions.challenge, site));
  assert.equal(done.statusCode, 200, done.body);
  assert.match(cookieOf(done), /^xinan_session=/);
});

test('answers from another site, to another challenge, by a stranger or a copy are refused', async () => {
  const tries: ((challenge: string) => unknown)[] = [
    (challenge) => passkey.answer(challenge, elsewhere),
    (challenge) => passkey.answer(challenge, { ...site, host: 'other.test' }),
    () => passkey.answer('d'.repeat(43), site),
    (challenge) => makeSoftwarePasskey().answer(challenge, site),
    (challenge) => ({ ...makeSoftwarePasskey().answer(challenge, site), id: passkey.id, rawId: passkey.id }),
    (challenge) => {
      passkey.rewind();
      return passkey.answer(challenge, site);
    },
    () => null,
    () => ({ id: passkey.id }),
    () => 'nonsense',
  ];
  for (const [index, attempt] of tries.entries()) {
    const { ticket, passkeyOptions } = await begin();
    const answer = await complete(ticket, attempt(passkeyOptions.challenge));
    assert.equal(answer.json<{ code: string }>().code, 'sign_in.refused', `try ${index}`);
    assert.equal(answer.headers['set-cookie'], undefined);
  }
});

test('it confirms identity again, once per challenge', async () => {
  await front.city.owner.query(`delete from sign_in_attempts; update passkeys set counter = 0`);
  const { options } = (await send('/api/me/confirm/challenge')).json<{ options: { challenge: string } }>();
  const answer = makeAnswer(options.challenge);
  assert.equal((await send('/api/me/confirm', { passkey: answer })).statusCode, 200);
  assert.equal(
    (await send('/api/me/confirm', { passkey: answer })).json<{ code: string }>().code,
    'sign_in.refused',
  );
  assert.equal((await send('/api/me/confirm', { passkey: makeAnswer('e'.repeat(43)) })).statusCode, 401);
});

const makeAnswer = (challenge: string) => passkey.answer(challenge, site);

test('a challenge asked of one person confirms no other', async () => {
  const stranger = await front.hire('stranger', ['duty_officer']);
  const strangerCookie = await front.cookieFor(stranger);
  const strangerSends = (url: string, body?: object) =>
    front.send(url, body, { cookie: strangerCookie, https: true, method: 'POST' });
  const own = makeSoftwarePasskey();
  const asked = await strangerSends('/api/me/passkeys/challenge');
  const { challenge } = asked.json<{ options: { challenge: string } }>().options;
  assert.equal(
    (await strangerSends('/api/me/passkeys', { name: '自己的', attestation: own.register(challenge, site) }))
      .statusCode,
    200,
  );
  const { options } = (await send('/api/me/confirm/challenge')).json<{ options: { challenge: string } }>();
  const answer = await strangerSends('/api/me/confirm', { passkey: own.answer(options.challenge, site) });
  assert.equal(answer.json<{ code: string }>().code, 'sign_in.refused');
});
