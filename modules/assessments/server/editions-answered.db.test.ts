import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import { type Hired, hireStaff } from '@xinan/platform/testing';
import { instrumentById } from '@xinan/scoring/catalogue';
import { openTestServer, type TestServer } from '../../../apps/server/src/testing/test-server.ts';
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

const { edition: _edition, ...phq9 } = instrumentById('phq9') ?? assert.fail();
/** An instrument of the city's own that asks nine questions and watches the last. */
const ownForm = { ...phq9, id: 'own_nine', abbr: 'OWN-9' };
const ownWords = {
  title: { zh: '这一周累不累', en: 'Was the week tiring?' },
  scales: [{ scale: 'total', family: 'stress', heavierWhen: 'high' }],
  topics: ['stress'],
};
const firstWord = ownForm.items[0]?.text.zh;
const secondWording = ownForm.items.map((item, index) =>
  index === 0 ? { ...item, text: { zh: '我觉得很累', en: 'I was very tired' } } : item,
);
const answers = (first: number, ninth = 0) => [first, 0, 0, 0, 0, 0, 0, 0, ninth, null];

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
    const body = { revision: 0, note, document, resident: ownWords };
    assert.equal((await staff(writer, 'PUT', address, body)).statusCode, 200);
    await staff(writer, 'POST', `${address}/submission`, { revision: 1 });
    const decision = { revision: 1, release: true, reason: '可以发布' };
    const released = await staff(approver, 'POST', `${address}/decision`, decision);
    assert.equal(released.json<{ state: string }>().state, 'released');
  };
  const editionNow = async (id: string) =>
    (await server.app.inject(`/api/instruments/${id}`)).json<{ edition: string }>().edition;
  const claimCode = () => `${made++}`.padStart(26, '0');
  const answer = (edition: string, given: readonly (number | null)[], more: object = {}) =>
    server.app.inject({
      method: 'POST',
      url: '/api/assessments',
      payload: {
        id: uuidV7(),
        claimCode: claimCode(),
        instrumentId: ownForm.id,
        edition,
        locale: 'zh',
        answers: given,
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
    await release(ownForm, '新编');
    const list = (await server.app.inject('/api/instruments')).json<{
      topics: { id: string; instruments: string[] }[];
    }>();
    assert.ok(list.topics.find(({ id }) => id === 'stress')?.instruments.includes(ownForm.id));
    const code = claimCode();
    const sent = await answer(await editionNow(ownForm.id), [2, 2, 2, 1, 0, 0, 0, 0, 0, null], {
      claimCode: code,
    });
    assert.equal(sent.statusCode, 200);
    const told = sent.json<Told>();
    assert.equal(told.instrumentName.zh, '这一周累不累');
    assert.deepEqual(
      told.scales.map(({ value, name, level, bands }) => [value, name.zh, level, bands.length]),
      [[7, '压力', 2, 5]],
    );
    const again = await server.app.inject({ url: '/api/claimed-result', headers: { 'x-claim-code': code } });
    assert.deepEqual({ ...again.json<Told>(), helpState: null }, { ...told, helpState: null });
  });

  test('a correction leaves earlier answers with the words they were given to', async () => {
    const first = await editionNow(ownForm.id);
    const told = (await answer(first, answers(1))).json<Told>();
    await release({ ...ownForm, items: secondWording, version: '1.1.0' }, '第1题措辞更清楚');
    const second = await editionNow(ownForm.id);
    assert.notEqual(second, first);
    // Whoever had begun the first wording may still send it.
    assert.equal((await answer(first, answers(2))).json<Told>().edition, first);
    const opened = await server.city.transact(server.city.systemActor, 'demo.load', (tx) =>
      openAnswersOf(tx, told.id),
    );
    assert.deepEqual([opened?.edition, opened?.answers[0]?.text.zh], [first, firstWord]);
    const later = (await answer(second, answers(1))).json<Told>();
    const openedLater = await server.city.transact(server.city.systemActor, 'demo.load', (tx) =>
      openAnswersOf(tx, later.id),
    );
    assert.equal(openedLater?.answers[0]?.text.zh, '我觉得很累');
  });

  test('retired while somebody answers: the submission is taken and the alert goes out', async () => {
    const edition = await editionNow(ownForm.id);
    const retired = await staff(approver, 'POST', `/api/instrument-library/${ownForm.id}/decisions`, {
      kind: 'retire',
      locale: null,
      reason: '改用另一份',
    });
    assert.equal(retired.statusCode, 200);
    assert.equal((await server.app.inject(`/api/instruments/${ownForm.id}`)).statusCode, 404);
    const before = await crises();
    const sent = await answer(edition, answers(0, 1));
    assert.deepEqual([sent.statusCode, sent.json<Told>().needsHelpNow], [200, true]);
    assert.equal(await crises(), before + 1);
  });

  test('a form without words for residents takes no submission', async () => {
    const id = uuidV7();
    const address = `/api/instrument-drafts/${id}`;
    const document = { ...ownForm, id: 'staff_only' };
    await staff(writer, 'PUT', address, { revision: 0, note: '', document, resident: null });
    await staff(writer, 'POST', `${address}/submission`, { revision: 1 });
    await staff(approver, 'POST', `${address}/decision`, { revision: 1, release: true, reason: '内部使用' });
    const library = await server.city.owner.query<{ edition: string }>(
      "select edition from instrument_editions where instrument_id = 'staff_only'",
    );
    const edition = library.rows[0]?.edition ?? assert.fail();
    const sent = await answer(edition, answers(0), { instrumentId: 'staff_only' });
    assert.equal(sent.json<{ code: string }>().code, 'assessment.instrument_unknown');
    // The edition of one instrument is not answered under the name of another.
    const crossed = await answer(edition, answers(0), { instrumentId: 'phq9' });
    assert.equal(crossed.json<{ code: string }>().code, 'assessment.instrument_retired');
  });
});
