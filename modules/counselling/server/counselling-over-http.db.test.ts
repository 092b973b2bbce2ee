import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import { type Hired, hireStaff } from '@xinan/platform/testing';
import { openTestServer, type TestServer } from '../../../apps/server/src/testing/test-server.ts';
import { person } from './desk.fixture.ts';

let server: TestServer;
let registrar: Hired;
let supervisor: Hired;
let counsellor: Hired;
let officer: Hired;
before(async () => {
  server = await openTestServer();
  const hire = (name: string, role: Parameters<typeof hireStaff>[1]['roles'][number]) =>
    hireStaff(server.city, { name, roles: [role], regionCode: '341302' });
  registrar = await hire('蔡平', 'registrar');
  supervisor = await hire('陈立群', 'crisis_supervisor');
  counsellor = await hire('周安然', 'counsellor');
  officer = await hire('周敏', 'duty_officer');
});
after(() => server.close());

const cookie = (who: Hired) => ({ cookie: `xinan_session=${who.cookie}` });
const get = (who: Hired, url: string) => server.app.inject({ url, headers: cookie(who) });
const post = (who: Hired, url: string, payload: object) =>
  server.app.inject({
    method: 'POST',
    url,
    headers: { ...cookie(who), 'idempotency-key': uuidV7() },
    payload,
  });

async function givenCase(): Promise<string> {
  const id = uuidV7();
  const asked = await post(registrar, '/api/counsellings', { id, ...person, regionCode: '341302' });
  assert.equal(asked.statusCode, 200, asked.body);
  const given = await post(supervisor, `/api/counsellings/${id}/counsellor`, {
    version: 1,
    accountId: counsellor.accountId,
  });
  assert.equal(given.statusCode, 200, given.body);
  return id;
}

test('without the person’s own word there is no request; the answer is a number and nothing else', async () => {
  const id = uuidV7();
  const body = { id, ...person, regionCode: '341302' };
  for (const willing of [false, undefined])
    assert.equal((await post(registrar, '/api/counsellings', { ...body, willing })).statusCode, 400);
  const answer = (await post(registrar, '/api/counsellings', body)).json<object>();
  assert.deepEqual(Object.keys(answer).toSorted(), ['caseNo', 'id']);
  assert.equal((await get(registrar, `/api/counsellings/${id}`)).statusCode, 403);
});

test('an unticked consent is refused: silence is none', async () => {
  const id = await givenCase();
  const whole = {
    version: 2,
    agreed: true,
    way: 'in_writing',
    textVersion: 1,
    limitsExplained: true,
    notTheHandler: true,
  };
  for (const missing of ['agreed', 'limitsExplained', 'notTheHandler'])
    assert.equal(
      (await post(counsellor, `/api/counsellings/${id}/consents`, { ...whole, [missing]: false })).statusCode,
      400,
      missing,
    );
  assert.equal((await post(counsellor, `/api/counsellings/${id}/consents`, whole)).statusCode, 200);
});

test('danger: one form raises one crisis with the number to call, however often it is sent, and takes no note along', async () => {
  const id = await givenCase();
  const crisisId = uuidV7();
  const send = () =>
    post(counsellor, `/api/counsellings/${id}/alerts`, {
      crisisId,
      urgency: 'immediate',
      observedFact: '谈话中说撑不下去了',
    });
  const first = await send();
  assert.equal(first.statusCode, 200, first.body);
  const { crisisNo } = first.json<{ crisisNo: string }>();
  assert.match(crisisNo, /^WJ/);
  assert.equal((await send()).json<{ crisisNo: string }>().crisisNo, crisisNo);
  const crisis = (await get(officer, `/api/crises/${crisisId}`)).json<{
    source: string;
    observedFact: string;
    contact: { phone: string };
  }>();
  assert.deepEqual([crisis.source, crisis.contact.phone], ['counsellor', '16000004321']);
  assert.equal(crisis.observedFact, '谈话中说撑不下去了');
  assert.ok(!JSON.stringify(crisis).includes(person.topic));
  assert.equal(
    (
      await post(officer, `/api/counsellings/${id}/alerts`, {
        crisisId,
        urgency: 'immediate',
        observedFact: 'x',
      })
    ).statusCode,
    403,
  );
});

test('the printed forms answer to the assigned counsellor alone, marked for no other file', async () => {
  const id = await givenCase();
  for (const form of ['consent', 'record']) {
    const answer = await get(counsellor, `/api/counsellings/${id}/forms/${form}`);
    assert.equal(answer.statusCode, 200, answer.body);
    assert.equal((await get(supervisor, `/api/counsellings/${id}/forms/${form}`)).statusCode, 403);
  }
  const record = (await get(counsellor, `/api/counsellings/${id}/forms/record`)).json<{ html: string }>();
  assert.match(record.html, /不入信访卷/);
});

test('the list filters by state, by number and by what is still open', async () => {
  const id = await givenCase();
  const rows = async (query: string) =>
    (await get(supervisor, `/api/counsellings?${query}`)).json<{ rows: { id: string; caseNo: string }[] }>()
      .rows;
  const mine = (await rows('open=true')).find((row) => row.id === id);
  assert.ok(mine);
  assert.deepEqual(
    (await rows(`search=${mine.caseNo.toLowerCase()}`)).map((row) => row.id),
    [id],
  );
  assert.ok((await rows('state=requested')).every((row) => row.id !== id));
  assert.ok((await rows('overdue=true')).every((row) => row.id !== id));
});
