import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import { openTestServer, type TestServer } from '../../../apps/server/src/testing/test-server.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
let made = 0;
const claimCode = () =>
  (made++)
    .toString()
    .padStart(26, '0')
    .replace(/./g, (digit) => alphabet[Number(digit)] ?? '0');

describe('submitting a self-assessment', () => {
  let server: TestServer;
  let edition: string;

  before(async () => {
    server = await openTestServer();
    edition = (await server.app.inject('/api/instruments/phq9')).json<{ edition: string }>().edition;
  });
  after(() => server.close());

  const submission = (last: number) => ({
    id: uuidV7(),
    claimCode: claimCode(),
    instrumentId: 'phq9',
    edition,
    locale: 'zh',
    answers: [1, 1, 1, 1, 1, 1, 1, 1, last, null],
  });
  const post = (payload: object) => server.app.inject({ method: 'POST', url: '/api/assessments', payload });
  const countOf = async (table: string) =>
    Number(
      (await server.city.owner.query<{ n: string }>(`select count(*)::text as n from ${table}`)).rows[0]?.n,
    );

  test('five sends have one effect and five equal answers', async () => {
    const before = [await countOf('assessments'), await countOf('crises')];
    const one = submission(1);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => post(one)));
    assert.deepEqual(
      answers.map((answer) => answer.statusCode),
      [200, 200, 200, 200, 200],
    );
    const results = answers.map((answer) => ({ ...answer.json<Record<string, unknown>>(), submittedAt: '' }));
    for (const result of results) assert.deepEqual(result, results[0]);
    assert.deepEqual(
      [await countOf('assessments'), await countOf('crises')],
      [before[0]! + 1, before[1]! + 1],
    );
  });

  test('an alert goes out for item 9 whatever the total, and none without it', async () => {
    const before = await countOf('crises');
    const lone = { ...submission(1), answers: [0, 0, 0, 0, 0, 0, 0, 0, 1, null] };
    assert.equal((await post(lone)).json<{ needsHelpNow: boolean }>().needsHelpNow, true);
    const heavy = { ...submission(0), answers: [3, 3, 3, 3, 3, 3, 3, 3, 0, null] };
    assert.equal((await post(heavy)).json<{ needsHelpNow: boolean }>().needsHelpNow, false);
    assert.equal(await countOf('crises'), before + 1);
  });

  test('another receipt code under a used id is refused', async () => {
    const one = submission(0);
    assert.equal((await post(one)).statusCode, 200);
    const other = await post({ ...one, claimCode: claimCode() });
    assert.equal(other.statusCode, 422);
    assert.equal(other.json<{ code: string }>().code, 'request.key_reused');
  });

  test('bad input names its place and writes nothing', async () => {
    const before = await countOf('assessments');
    const cases: [object, number, string][] = [
      [{ ...submission(0), answers: [1, 1, 1, 1, null, 1, 1, 1, 0, null] }, 422, 'assessment.unanswered'],
      [{ ...submission(0), answers: [7, 1, 1, 1, 1, 1, 1, 1, 0, null] }, 422, 'assessment.answer_invalid'],
      [{ ...submission(0), answers: [1] }, 400, 'request.invalid'],
      [{ ...submission(0), edition: 'older' }, 410, 'assessment.instrument_retired'],
      [{ ...submission(0), instrumentId: 'nothing' }, 404, 'assessment.instrument_unknown'],
      [{ ...submission(0), age: 9 }, 422, 'assessment.not_for_age'],
      [{ ...submission(0), surprise: 1 }, 400, 'request.invalid'],
    ];
    for (const [payload, status, code] of cases) {
      const answer = await post(payload);
      assert.deepEqual([answer.statusCode, answer.json<{ code: string }>().code], [status, code]);
    }
    assert.equal(await countOf('assessments'), before);
  });

  test('the receipt code opens its result, however it is typed, and no other', async () => {
    const one = { ...submission(2), claimCode: '0123456789ABCDEFGHJKMNPQRS' };
    await post(one);
    const open = (code: string) =>
      server.app.inject({ url: '/api/claimed-result', headers: { 'x-claim-code': code } });
    const typed = await open('o123 45678 9abcd-efghj kmnpq rs');
    assert.equal(typed.statusCode, 200);
    assert.equal(typed.json<{ id: string }>().id, one.id);
    const wrong = await open('Z'.repeat(26));
    assert.deepEqual([wrong.statusCode, wrong.json<{ code: string }>().code], [404, 'claim.unknown']);
  });

  test('nothing of the answers stands readable in the tables', async () => {
    const one = submission(3);
    await post(one);
    const { rows } = await server.city.owner.query<{ all_text: string }>(
      'select row_to_json(a)::text || row_to_json(s)::text as all_text from assessments a join assessment_answers s on s.assessment_id = a.id where a.id = $1',
      [one.id],
    );
    assert.ok(rows[0]);
    assert.ok(!rows[0].all_text.includes(one.claimCode));
    assert.ok(!rows[0].all_text.includes('total'));
  });
});
