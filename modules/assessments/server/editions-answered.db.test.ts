import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import { type Hired, hireStaff } from '@xinan/platform/testing';
import { openTestServer, type TestServer } from '../../../apps/server/src/testing/test-server.ts';
import { exampleForm, exampleWords } from '../../instruments/domain/example-form.fixture.ts';
import { openAnswersOf } from './open-answers.ts';

interface Told {
  readonly id: string;
  readonly edition: string;
  readonly instrumentName: { readonly zh: string };
  readonly needsHelpNow: boolean;
  readonly scales: readonly {
    readonly value: number;
    readonly name: { readonly zh: string };
    readonly level: number;
    readonly bands: readonly unknown[];
  }[];
}

const secondWording = exampleForm.items.map((item, index) =>
  index === 0 ? { ...item, text: { zh: '我觉得很累', en: 'I was very tired' } } : item,
);

describe('answers to the city’s own and to retired instruments', () => {
  let server: TestServer;
  let writer: Hired;
  let approver: Hired;
  let made = 0;

  const staff = (by: Hired, method: 'PUT' | 'POST', url: string, payload: object) =>
    server.app.inject({
      method,
      url,
      payload,
      headers: { 'idempotency-key': uuidV7(), cookie: `xinan_session=${by.cookie}` },
    });
  const release = async (document: object, note: string) => {
    const id = uuidV7();
    const address = `/api/instrument-drafts/${id}`;
    const body = { revision: 0, note, document, resident: exampleWords };
    assert.equal((await staff(writer, 'PUT', address, body)).statusCode, 200);
    await staff(writer, 'POST', `${address}/submission`, { revision: 1 });
    const decision = { revision: 1, release: true, reason: '可以发布' };
    const released = await staff(approver, 'POST', `${address}/decision`, decision);
    assert.equal(released.json<{ state: string }>().state, 'released');
  };
  const editionNow = async (id: string) =>
    (await server.app.inject(`/api/instruments/${id}`)).json<{ edition: string }>().edition;
  const claimCode = () => `${made++}`.padStart(26, '0');
  const answer = (edition: string, answers: readonly number[], more: object = {}) =>
    server.app.inject({
      method: 'POST',
      url: '/api/assessments',
      payload: {
        id: uuidV7(),
        claimCode: claimCode(),
        instrumentId: exampleForm.id,
        edition,
        locale: 'zh',
        answers,
        ...more,
      },
    });
  const crises = async () =>
    Number(
      (await server.city.owner.query<{ n: string }>('select count(*)::text as n from crises')).rows[0]?.n,
    );

  before(async () => {
    server = await openTestServer();
    writer = await hireStaff(server.city, {
      name: '甲',
      roles: ['instrument_manager'],
      regionCode: '341300',
    });
    approver = await hireStaff(server.city, {
      name: '乙',
      roles: ['instrument_approver'],
      regionCode: '341300',
    });
  });
  after(() => server.close());

  test('a released instrument is answered, and its result speaks in its own words', async () => {
    await release(exampleForm, '新编');
    const list = (await server.app.inject('/api/instruments')).json<{
      topics: { id: string; instruments: string[] }[];
    }>();
    assert.ok(list.topics.find(({ id }) => id === 'stress')?.instruments.includes(exampleForm.id));
    const code = claimCode();
    const sent = await answer(await editionNow(exampleForm.id), [2, 2, 1], { claimCode: code });
    assert.equal(sent.statusCode, 200);
    const told = sent.json<Told>();
    assert.equal(told.instrumentName.zh, '这一周累不累');
    assert.deepEqual(
      told.scales.map(({ value, name, level, bands }) => [value, name.zh, level, bands.length]),
      [[5, '压力', 3, 2]],
    );
    const again = await server.app.inject({ url: '/api/claimed-result', headers: { 'x-claim-code': code } });
    assert.deepEqual({ ...again.json<Told>(), helpState: null }, { ...told, helpState: null });
  });

  test('a correction leaves earlier answers with the words they were given to', async () => {
    const first = await editionNow(exampleForm.id);
    const told = (await answer(first, [1, 0, 0])).json<Told>();
    await release({ ...exampleForm, items: secondWording, version: '1.1.0' }, '第1题措辞更清楚');
    const second = await editionNow(exampleForm.id);
    assert.notEqual(second, first);
    // Whoever had begun the first wording may still send it.
    assert.equal((await answer(first, [1, 1, 1])).json<Told>().edition, first);
    const opened = await server.city.transact(server.city.systemActor, 'demo.load', (tx) =>
      openAnswersOf(tx, told.id),
    );
    assert.deepEqual([opened?.edition, opened?.answers[0]?.text.zh], [first, '我觉得累']);
    const later = (await answer(second, [1, 0, 0])).json<Told>();
    const openedLater = await server.city.transact(server.city.systemActor, 'demo.load', (tx) =>
      openAnswersOf(tx, later.id),
    );
    assert.equal(openedLater?.answers[0]?.text.zh, '我觉得很累');
  });

  test('retired while somebody answers: the submission is taken and the alert goes out', async () => {
    const edition = await editionNow(exampleForm.id);
    const retired = await staff(approver, 'POST', `/api/instrument-library/${exampleForm.id}/decisions`, {
      kind: 'retire',
      locale: null,
      reason: '改用另一份',
    });
    assert.equal(retired.statusCode, 200);
    assert.equal((await server.app.inject(`/api/instruments/${exampleForm.id}`)).statusCode, 404);
    const before = await crises();
    const sent = await answer(edition, [0, 0, 2]);
    assert.deepEqual([sent.statusCode, sent.json<Told>().needsHelpNow], [200, true]);
    assert.equal(await crises(), before + 1);
  });

  test('a form without words for residents takes no submission', async () => {
    const id = uuidV7();
    const address = `/api/instrument-drafts/${id}`;
    const document = { ...exampleForm, id: 'staff_only' };
    await staff(writer, 'PUT', address, { revision: 0, note: '', document, resident: null });
    await staff(writer, 'POST', `${address}/submission`, { revision: 1 });
    await staff(approver, 'POST', `${address}/decision`, { revision: 1, release: true, reason: '内部使用' });
    const library = await server.city.owner.query<{ edition: string }>(
      "select edition from instrument_editions where instrument_id = 'staff_only'",
    );
    const edition = library.rows[0]?.edition ?? assert.fail();
    const sent = await answer(edition, [0, 0, 0], { instrumentId: 'staff_only' });
    assert.equal(sent.json<{ code: string }>().code, 'assessment.instrument_unknown');
    // The edition of one instrument is not answered under the name of another.
    const crossed = await answer(edition, [0, 0, 0], { instrumentId: 'phq9' });
    assert.equal(crossed.json<{ code: string }>().code, 'assessment.instrument_retired');
  });
});
