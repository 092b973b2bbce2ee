import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import { type Hired, hireStaff } from '@xinan/platform/testing';
import { openTestServer, type TestServer } from '../../../apps/server/src/testing/test-server.ts';
import type { CrisisRecord } from '../contract.ts';
import { alert } from './desk.fixture.ts';

let server: TestServer;
let officer: Hired;
let supervisor: Hired;
before(async () => {
  server = await openTestServer();
  officer = await hireStaff(server.city, { name: '周敏', roles: ['duty_officer'], regionCode: '341302' });
  supervisor = await hireStaff(server.city, {
    name: '陈立群',
    roles: ['crisis_supervisor'],
    regionCode: '341302',
  });
});
after(() => server.close());

const headers = (who: Hired | undefined, key?: string) => ({
  ...(who ? { cookie: `xinan_session=${who.cookie}` } : {}),
  ...(key ? { 'idempotency-key': key } : {}),
});
const get = (who: Hired | undefined, url: string, language = 'zh') =>
  server.app.inject({ url, headers: { ...headers(who), 'accept-language': language } });
const post = (who: Hired | undefined, url: string, { payload, key }: { payload: object; key?: string }) =>
  server.app.inject({ method: 'POST', url, headers: headers(who, key), payload });
const countOf = async (text: string, values: unknown[]) =>
  (await server.city.owner.query<{ n: number }>(`select count(*)::int as n from ${text}`, values)).rows[0]?.n;

test('the same request five times, three at once, has one effect and one answer', async () => {
  const id = await alert(server.city);
  const send = (version = 1) =>
    post(officer, `/api/crises/${id}/acknowledge`, { payload: { version }, key: `acknowledge-${id}` });
  const answers = [...(await Promise.all([send(), send(), send()])), await send(), await send()];
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [200, 200, 200, 200, 200],
  );
  for (const answer of answers) assert.equal(answer.body, answers[0]?.body);
  assert.equal(await countOf("crisis_events where crisis_id = $1 and step = 'acknowledge'", [id]), 1);
  assert.equal(await countOf("duties where record_id = $1 and kind = 'crisis.assess'", [id]), 1);
  const another = await send(2);
  assert.deepEqual([another.statusCode, another.json<{ code: string }>().code], [422, 'request.key_reused']);
});

test('a step that is not open is explained in the reader’s language', async () => {
  const id = await alert(server.city);
  const refuse = async (language: string) =>
    (
      await server.app.inject({
        method: 'POST',
        url: `/api/crises/${id}/start-assessment`,
        headers: { ...headers(officer, uuidV7()), 'accept-language': language },
        payload: { version: 1 },
      })
    ).json<{ title: string }>().title;
  assert.equal(await refuse('zh'), '个案当前状态为“待签收”，不能执行“开始评估”。');
  assert.equal(await refuse('en'), 'The case is “Alerted”; “Start assessment” is not open now.');
});

test('nobody signed in: 401; no such case and a case out of reach: the same 404', async () => {
  const id = await alert(server.city, { regionCode: '341321' });
  assert.equal((await get(undefined, `/api/crises/${id}`)).statusCode, 401);
  const [unreachable, unknown] = [
    await get(officer, `/api/crises/${id}`),
    await get(officer, `/api/crises/${uuidV7()}`),
  ];
  assert.deepEqual([unreachable.statusCode, unknown.statusCode], [404, 404]);
  const withoutNumber = ({ requestId: _, ...problem }: Record<string, unknown>) => problem;
  assert.deepEqual(withoutNumber(unreachable.json()), withoutNumber(unknown.json()));
});

test('every form prints, in both languages, for paper and for Word', async () => {
  const id = await alert(server.city);
  for (const form of ['assessment', 'safety-plan', 'referral', 'summary'])
    for (const locale of ['zh', 'en']) {
      const answer = await get(officer, `/api/crises/${id}/forms/${form}?locale=${locale}`);
      assert.equal(answer.statusCode, 200, answer.body);
      const { title, html, wordBase64 } = answer.json<{ title: string; html: string; wordBase64: string }>();
      assert.ok(html.startsWith('<article') && html.includes(title));
      assert.equal(Buffer.from(wordBase64, 'base64').subarray(0, 2).toString(), 'PK');
    }
});

/** Submits a questionnaire whose last item raises an alert, and answers the case. */
async function submitAlarming(claimCode: string): Promise<{ assessmentId: string; crisisId: string }> {
  const { edition } = (await server.app.inject('/api/instruments/phq9')).json<{ edition: string }>();
  const assessmentId = uuidV7();
  const answers = [0, 1, 2, 3, 0, 0, 0, 0, 1, null];
  const payload = {
    id: assessmentId,
    claimCode,
    instrumentId: 'phq9',
    edition,
    locale: 'zh',
    answers,
    region: '341302',
  };
  assert.equal((await post(undefined, '/api/assessments', { payload })).statusCode, 200);
  const { rows } = await server.city.owner.query<{ id: string }>(
    'select id from crises where assessment_id = $1',
    [assessmentId],
  );
  return { assessmentId, crisisId: rows[0]!.id };
}

test('break-glass: only who is assigned, with a reason; supervisor told, timeline kept, the person can read it', async () => {
  const claimCode = '0123456789ABCDEFGHJKMNPQRS';
  const { assessmentId, crisisId } = await submitAlarming(claimCode);
  const open = (who: Hired, reason = '电话未接，需判断是否报警') =>
    post(who, `/api/crises/${crisisId}/item-answers`, { payload: { reason }, key: uuidV7() });
  assert.equal((await open(officer)).statusCode, 404, 'not assigned yet');
  assert.equal((await open(supervisor)).statusCode, 403, 'supervisors are told; they do not look');
  const acknowledged = await post(officer, `/api/crises/${crisisId}/acknowledge`, {
    payload: { version: 1 },
    key: uuidV7(),
  });
  assert.equal(acknowledged.json<CrisisRecord>().canBreakGlass, true);
  assert.equal((await open(officer, '')).statusCode, 400);
  const opened = await open(officer);
  assert.equal(opened.statusCode, 200, opened.body);
  const { answers } = opened.json<{ answers: { number: number; answer: { zh: string } | null }[] }>();
  assert.ok(answers.find(({ number }) => number === 9)?.answer?.zh);
  const record = (await get(supervisor, `/api/crises/${crisisId}`)).json<CrisisRecord>();
  assert.deepEqual(
    [record.timeline.at(-1)?.step, record.timeline.at(-1)?.note, record.timeline.at(-1)?.to],
    ['break_glass', '电话未接，需判断是否报警', null],
  );
  assert.equal(
    await countOf(
      "events where record_id = $1 and topic = 'crises.glass_broken' and audience = '{crisis_supervisor}'",
      [crisisId],
    ),
    1,
  );
  assert.equal(
    await countOf(
      "audit_entries where action = 'crisis.break_glass' and object_ids @> array[$1, $2]::uuid[] and outcome = 'done'",
      [crisisId, assessmentId],
    ),
    1,
  );
  await server.city.owner.query(
    "update sessions set second_factor_at = now() - interval '16 minutes' where account_id = $1",
    [officer.accountId],
  );
  assert.equal((await open(officer)).json<{ code: string }>().code, 'session.stale');
  await server.city.owner.query('update sessions set second_factor_at = now() where account_id = $1', [
    officer.accountId,
  ]);
});

test('a case without an assessment has no item answers to open', async () => {
  const id = await alert(server.city);
  const acknowledged = await post(officer, `/api/crises/${id}/acknowledge`, {
    payload: { version: 1 },
    key: uuidV7(),
  });
  assert.equal(acknowledged.json<CrisisRecord>().canBreakGlass, false);
  const answer = await post(officer, `/api/crises/${id}/item-answers`, {
    payload: { reason: '核实' },
    key: uuidV7(),
  });
  assert.equal(answer.statusCode, 404);
});

test('a signed-in reader leaves an entry that names the case and the receipt', async () => {
  const { assessmentId, crisisId } = await submitAlarming('ZZZZ456789ABCDEFGHJKMNPQRS');
  await get(officer, `/api/crises/${crisisId}`);
  const found = await countOf(
    "audit_entries where action = 'crisis.read' and actor_id = $1 and object_ids @> array[$2, $3]::uuid[]",
    [officer.accountId, crisisId, assessmentId],
  );
  assert.equal(found, 1);
});
