import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { DEMO_AREA_CODE, makeIdentityNumber } from '@xinan/cn/identity';
import { identityFaults } from '../domain.ts';
import { openPhoneFront, type PhoneFront } from './phone-front.fixture.ts';

let front: PhoneFront;
let cookie: string;
let neighbour: string;
before(async () => {
  front = await openPhoneFront();
  cookie = await front.enter('16000000001');
  neighbour = await front.enter('16000000002');
});
beforeEach(async () => {
  await forget(cookie);
  await forget(neighbour);
});
after(() => front.close());

const number = makeIdentityNumber({ areaCode: DEMO_AREA_CODE, birthDate: '1990-05-04', serial: 7 });
const record = (identityNumber: string, { name = '欧阳明月', who = cookie } = {}) =>
  front.send('/api/my/identity', { name, identityNumber }, { cookie: who });
const forget = (who: string) =>
  front.app.inject({
    method: 'DELETE',
    url: '/api/my/identity',
    headers: { host: 'xinan.test', cookie: who, 'idempotency-key': crypto.randomUUID() },
  });
const shown = async (who = cookie) => {
  const { nameMasked, identityMasked } = (
    await front.send('/api/my/record', undefined, { cookie: who })
  ).json<{
    nameMasked: string | null;
    identityMasked: string | null;
  }>();
  return { nameMasked, identityMasked };
};
interface Kept {
  id: string;
  name_sealed: Buffer | null;
  identity_sealed: Buffer | null;
  identity_index: Buffer | null;
  birth_year: number | null;
  sex: string | null;
}
const kept = async () =>
  (
    await front.city.owner.query<Kept>(
      'select id, name_sealed, identity_sealed, identity_index, birth_year, sex from residents order by created_at, id',
    )
  ).rows;
const nothing = { nameMasked: null, identityMasked: null };
const masked = { nameMasked: '欧阳**', identityMasked: `3${'*'.repeat(16)}${number.at(-1)}` };

test('what is recorded is answered masked, kept sealed, and its facts are derived', async () => {
  assert.deepEqual(await shown(), nothing);
  const answer = await record(` ${number} `);
  assert.deepEqual([answer.statusCode, answer.json()], [200, masked]);
  assert.deepEqual(await shown(), masked);
  const mine = (await kept()).filter(({ identity_index }) => identity_index !== null);
  assert.deepEqual(
    mine.map(({ birth_year, sex }) => ({ birth_year, sex })),
    [{ birth_year: 1990, sex: 'male' }],
  );
  const { rows } = await front.city.owner.query<{ whole: string }>(
    `select residents::text as whole from residents union all select audit_entries::text from audit_entries
     union all select idempotency_keys::text from idempotency_keys`,
  );
  for (const plain of [number, '欧阳明月'])
    for (const hidden of [plain, Buffer.from(plain).toString('hex')])
      assert.ok(!rows.some(({ whole }) => whole.includes(hidden)), 'stands nowhere in plain');
});

test('lower-case x, full-width digits and the old form are one number', async () => {
  for (const typed of ['11010519491231002x', '１１０１０５１９４９１２３１００２Ｘ', '110105491231002']) {
    const answer = await record(typed);
    assert.equal(answer.json<{ identityMasked: string }>().identityMasked, '1****************X', typed);
  }
  assert.equal((await record('11010519491231002X', { who: neighbour })).statusCode, 409);
});

const wrong: readonly [string, keyof typeof identityFaults][] = [
  ['', 'length'],
  ['1101051949123100', 'length'],
  ['11010519491231002Y', 'characters'],
  ['99010519491231002X', 'area'],
  ['341302190002290039', 'date'],
  [makeIdentityNumber({ areaCode: DEMO_AREA_CODE, birthDate: '2999-01-01', serial: 1 }), 'date'],
  ['110105194912310021', 'check'],
];

for (const [typed, reason] of wrong)
  test(`${typed || 'nothing'} is refused for its ${reason}, in words that do not repeat it`, async () => {
    const answer = await record(typed);
    const problem = answer.json<{ code: string; errors: object[] }>();
    assert.deepEqual([answer.statusCode, problem.code], [422, 'identity.invalid']);
    assert.deepEqual(problem.errors, [{ pointer: '/identityNumber', message: identityFaults[reason].zh }]);
    assert.ok(typed === '' || !answer.body.includes(typed));
    assert.deepEqual(await shown(), nothing);
  });

test('a blank name is refused', async () => {
  assert.equal((await record(number, { name: '  ' })).statusCode, 400);
  assert.deepEqual(await shown(), nothing);
});

test("another resident's number is refused without a word about that resident; removed, it is free", async () => {
  await record(number);
  const refused = await record(number, { who: neighbour, name: '王小明' });
  assert.deepEqual([refused.statusCode, refused.json<{ code: string }>().code], [409, 'identity.taken']);
  assert.ok(!refused.body.includes('欧阳'));
  assert.deepEqual(await shown(neighbour), nothing);
  assert.deepEqual(await shown(), masked);
  await forget(cookie);
  assert.equal((await record(number, { who: neighbour, name: '王小明' })).statusCode, 200);
});

test('the same five times at once has one effect', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => record(number)));
  for (const answer of answers) assert.deepEqual([answer.statusCode, answer.json()], [200, masked]);
  assert.equal((await kept()).filter(({ identity_index }) => identity_index !== null).length, 1);
  assert.deepEqual(await shown(), masked);
});

test('two residents at once: one has the number, the other is told', async () => {
  const answers = await Promise.all([record(number), record(number, { who: neighbour })]);
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [200, 409]);
});

test('removing leaves nothing behind, and may be said twice; nobody signed in, nothing done', async () => {
  await record(number);
  for (const time of ['once', 'twice']) {
    const answer = await forget(cookie);
    assert.deepEqual([answer.statusCode, answer.json()], [200, {}], time);
    assert.deepEqual(await shown(), nothing);
  }
  for (const { name_sealed, identity_sealed, identity_index, birth_year, sex } of await kept())
    assert.deepEqual(
      [name_sealed, identity_sealed, identity_index, birth_year, sex],
      [null, null, null, null, null],
    );
  assert.equal((await record(number, { who: '' })).statusCode, 401);
  assert.equal((await forget('')).statusCode, 401);
});

test('each use is in the audit log, about the resident', async () => {
  await record(number);
  const { rows } = await front.city.owner.query<{ subject_id: string }>(
    `select subject_id from audit_entries where action = 'resident.record_identity' order by id desc limit 1`,
  );
  const mine = (await kept()).find(({ identity_index }) => identity_index !== null);
  assert.equal(rows[0]?.subject_id, mine?.id);
});
