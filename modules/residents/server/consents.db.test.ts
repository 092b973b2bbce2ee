import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { type ConsentPurpose, consentPurposes, noticeOf } from '../domain.ts';
import { openPhoneFront, type PhoneFront } from './phone-front.fixture.ts';

let front: PhoneFront;
let cookie: string;
before(async () => {
  front = await openPhoneFront();
  cookie = await front.enter('16000000001');
});
after(() => front.close());

interface Shown {
  purpose: ConsentPurpose;
  givenAt: string | null;
  withdrawnAt: string | null;
}
interface Kept {
  id: string;
  purpose: ConsentPurpose;
  given_at: Date;
  withdrawn_at: Date | null;
}

const decide = (purpose: ConsentPurpose, given: boolean, version = noticeOf(purpose).version) =>
  front.send('/api/my/consents', { purpose, version, given }, { cookie });
const isOpen = ({ givenAt, withdrawnAt }: Shown) => givenAt !== null && withdrawnAt === null;
const kept = async () =>
  (await front.city.owner.query<Kept>('select id, purpose, given_at, withdrawn_at from consents order by id'))
    .rows;

test('any sequence leaves at most one open consent per purpose, says the truth, and never shrinks history', async () => {
  const step = fc.record({ purpose: fc.constantFrom(...consentPurposes), given: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      for (const { purpose, given } of steps) {
        const before = await kept();
        const answer = await decide(purpose, given);
        assert.equal(answer.statusCode, 200);
        const after = await kept();
        for (const old of before) {
          const now = after.find(({ id }) => id === old.id);
          assert.ok(now, 'no row disappears');
          assert.deepEqual(now.given_at, old.given_at);
          if (old.withdrawn_at) assert.deepEqual(now.withdrawn_at, old.withdrawn_at);
        }
        for (const each of consentPurposes)
          assert.ok(after.filter((row) => row.purpose === each && !row.withdrawn_at).length <= 1);
        const shown = answer
          .json<{ consents: Shown[] }>()
          .consents.find((consent) => consent.purpose === purpose);
        assert.equal(shown && isOpen(shown), given);
      }
    }),
    { numRuns: 15 },
  );
});

test('saying the same twice changes nothing', async () => {
  await decide('follow_up', true);
  const before = await kept();
  await decide('follow_up', true);
  assert.deepEqual(await kept(), before);
  await decide('follow_up', false);
  const withdrawn = await kept();
  await decide('follow_up', false);
  assert.deepEqual(await kept(), withdrawn);
});

test('two taps at once open one consent', async () => {
  await decide('service_research', false);
  const answers = await Promise.all([1, 2, 3].map(() => decide('service_research', true)));
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [200, 200, 200],
  );
  assert.equal(
    (await kept()).filter((row) => row.purpose === 'service_research' && !row.withdrawn_at).length,
    1,
  );
});

test('agreeing to a notice that has changed is refused; withdrawing never is', async () => {
  await decide('keep_results', true);
  assert.equal(
    (await decide('keep_results', true, '2020-01')).json<{ code: string }>().code,
    'consent.unknown_version',
  );
  assert.equal((await decide('keep_results', false, '2020-01')).statusCode, 200);
  await front.city.owner.query(
    `insert into consents (id, resident_id, purpose, version) select gen_random_uuid(), id, 'keep_results', '2020-01' from residents`,
  );
  await decide('keep_results', true);
  const rows = (await kept()).filter((row) => row.purpose === 'keep_results' && !row.withdrawn_at);
  assert.equal(rows.length, 1, 'the new version closes the old one');
});

test('withdrawal is told at once to those who act on it', async () => {
  await decide('counsellor_contact', true);
  await front.city.owner.query('delete from events');
  await decide('counsellor_contact', false);
  const { rows } = await front.city.owner.query<{ topic: string; audience: string[] }>(
    'select topic, audience from events',
  );
  assert.deepEqual(
    rows.map(({ topic }) => topic),
    ['consents.changed'],
  );
  assert.ok(rows[0]?.audience.includes('counsellor'));
});

test("nobody decides for another: one resident's consents are not in another's answer", async () => {
  await decide('follow_up', true);
  const other = await front.enter('16000000002');
  const { consents } = (await front.send('/api/my/record', undefined, { cookie: other })).json<{
    consents: Shown[];
  }>();
  assert.ok(consents.every(({ givenAt }) => givenAt === null));
  assert.equal(
    (await front.send('/api/my/consents', { purpose: 'follow_up', version: '2026-11', given: true }))
      .statusCode,
    401,
  );
});
