import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import { type Hired, hireStaff } from '@xinan/platform/testing';
import { openTestServer, type TestServer } from '../../../apps/server/src/testing/test-server.ts';

interface Reading {
  readonly calledForHelp: boolean;
  readonly scales: readonly {
    readonly value: number;
    readonly points: readonly { readonly value: number }[];
    readonly change: { readonly difference: number; readonly direction: string | null } | null;
  }[];
}

let server: TestServer;
let officer: Hired;
let colleague: Hired;
let edition: string;
before(async () => {
  server = await openTestServer();
  const hire = (name: string) =>
    hireStaff(server.city, { name, roles: ['duty_officer'], regionCode: '341302' });
  officer = await hire('周敏');
  colleague = await hire('李航');
  edition = (await server.app.inject('/api/instruments/phq9')).json<{ edition: string }>().edition;
});
after(() => server.close());

const owner = <T extends object>(text: string, values: unknown[]) =>
  server.city.owner.query<T>(text, values).then(({ rows }) => rows);
const read = (who: Hired, id: string) =>
  server.app.inject({ url: `/api/assessments/${id}`, headers: { cookie: `xinan_session=${who.cookie}` } });

let made = 0;
/** Submits answers into a resident's account; item 9 above 0 raises an alert, and a case comes of it. */
async function submit(first: number, { residentId, ninth = 1 }: { residentId: string; ninth?: number }) {
  const id = uuidV7();
  const payload = {
    id,
    claimCode: `${made++}`.padStart(26, '0'),
    instrumentId: 'phq9',
    edition,
    locale: 'zh',
    answers: [first, first, first, first, 0, 0, 0, 0, ninth, null],
    region: '341302',
  };
  const sent = await server.app.inject({ method: 'POST', url: '/api/assessments', payload });
  assert.equal(sent.statusCode, 200);
  await owner('update assessments set resident_id = $2 where id = $1', [id, residentId]);
  const [row] = await owner<{ id: string }>('select id from crises where assessment_id = $1', [id]);
  return { id, crisisId: row?.id ?? '' };
}

async function enrol(): Promise<string> {
  const id = uuidV7();
  await owner(
    `insert into residents (id, wrapped_key, region_code, area) values ($1, '\\x00', '341302', '34.13.02')`,
    [id],
  );
  return id;
}

const acknowledge = (crisisId: string) =>
  server.app.inject({
    method: 'POST',
    url: `/api/crises/${crisisId}/acknowledge`,
    headers: { cookie: `xinan_session=${officer.cookie}`, 'idempotency-key': uuidV7() },
    payload: { version: 1 },
  });

test('a result is read by who is assigned to its case, and compared with what they may see', async () => {
  const residentId = await enrol();
  const earlier = await submit(0, { residentId });
  const later = await submit(3, { residentId });
  assert.equal((await read(officer, later.id)).statusCode, 404, 'not assigned yet');

  assert.equal((await acknowledge(later.crisisId)).statusCode, 200);
  const alone = (await read(officer, later.id)).json<Reading>();
  assert.deepEqual([alone.calledForHelp, alone.scales[0]?.value, alone.scales[0]?.change], [true, 13, null]);
  assert.equal((await read(officer, earlier.id)).statusCode, 404, 'another case of the same person');
  assert.equal((await read(colleague, later.id)).statusCode, 404, 'a colleague who does not lead the case');

  assert.equal((await acknowledge(earlier.crisisId)).statusCode, 200);
  const both = (await read(officer, later.id)).json<Reading>().scales[0];
  assert.deepEqual(
    both?.points.map(({ value }) => value),
    [1, 13],
  );
  assert.deepEqual([both?.change?.difference, both?.change?.direction], [12, 'heavier']);

  const opened = await owner<{ n: number }>(
    `select count(*)::int as n from audit_entries
     where action = 'assessment.read' and actor_id = $1 and object_ids @> array[$2]::uuid[] and outcome = 'done'`,
    [officer.accountId, later.id],
  );
  assert.equal(opened[0]?.n, 2, 'the person can see that it was opened');
});

test('earlier results without a case are read only while the person shares them and the reader is assigned', async () => {
  const residentId = await enrol();
  const calm = await submit(1, { residentId, ninth: 0 });
  const calling = await submit(2, { residentId });
  assert.equal(calm.crisisId, '');
  await acknowledge(calling.crisisId);
  const points = async () =>
    (await read(officer, calling.id)).json<Reading>().scales[0]?.points.map(({ value }) => value);
  assert.deepEqual(await points(), [9], 'nothing without consent');

  await owner(
    "insert into consents (id, resident_id, purpose, version) values ($1, $2, 'share_results', '2026-11')",
    [uuidV7(), residentId],
  );
  assert.deepEqual(await points(), [4, 9]);
  assert.equal((await read(officer, calm.id)).statusCode, 200);
  assert.equal((await read(colleague, calm.id)).statusCode, 404, 'shared with those who help, not with all');
  const opened = await owner<{ n: number }>(
    `select count(*)::int as n from audit_entries
     where action = 'assessment.read' and actor_id = $1 and object_ids @> array[$2]::uuid[]`,
    [officer.accountId, calm.id],
  );
  assert.equal(opened[0]?.n, 2, 'the person can see that the shared one was opened, too');

  await owner("update assignments set expires_at = now() - interval '1 second' where record_id = $1", [
    calling.crisisId,
  ]);
  assert.equal((await read(officer, calm.id)).statusCode, 404, 'no longer assigned');
  await owner('update assignments set expires_at = null where record_id = $1', [calling.crisisId]);
  assert.deepEqual(await points(), [4, 9]);

  await owner(
    "update consents set withdrawn_at = now() where resident_id = $1 and purpose = 'share_results'",
    [residentId],
  );
  assert.deepEqual(await points(), [9], 'taken back: gone at once');
  assert.equal((await read(officer, calm.id)).statusCode, 404);
});
