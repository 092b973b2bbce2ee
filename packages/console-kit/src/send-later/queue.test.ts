import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Route } from '@xinan/contract-kit';
import { ProblemError } from '@xinan/contract-kit/client';
import { createSendQueue, type FormStore, type KeptForm, keptForMs, type QueueOptions } from './queue.ts';

const problem = (status: number, code = 'code') =>
  new ProblemError({
    type: '',
    title: code,
    status,
    code,
    requestId: '',
    errors: [{ pointer: '/facts', message: '必填' }],
  });

/** What stays when the page is closed. */
function device(): FormStore & { kept: Map<string, KeptForm> } {
  const kept = new Map<string, KeptForm>();
  return {
    kept,
    list: () => Promise.resolve([...kept.values()]),
    put: (form) => Promise.resolve(void kept.set(form.id, form)),
    remove: (id) => Promise.resolve(void kept.delete(id)),
    clear: () => Promise.resolve(kept.clear()),
  };
}

/** A server that makes one record per id, behind a line that may be cut before or after the server heard. */
function server() {
  const records = new Map<string, number>();
  const line = { calls: 0, cut: false, losesAnswers: false, refuses: undefined as ProblemError | undefined };
  const send: QueueOptions['send'] = async (_address, input) => {
    line.calls += 1;
    await Promise.resolve();
    if (line.cut) throw problem(0, 'network.unreachable');
    if (line.refuses) throw line.refuses;
    const { id } = (input as { body: { id: string } }).body;
    if (!records.has(id)) records.set(id, records.size + 1);
    if (line.losesAnswers) throw problem(0, 'network.unreachable');
    return { caseNo: records.get(id) };
  };
  return { records, line, send };
}

const clock = { ms: 0 };
const now = () => new Date(clock.ms);
const route = { id: 'disputes.register', method: 'POST', path: '/api/disputes' } as unknown as Route;
const form = (id: string) => ({
  id,
  form: 'disputes.report',
  room: '/disputes/report',
  values: { facts: id },
});
const to = (id: string) => ({ route, input: { body: { id } } as never });

test('with a network a form is sent at once and nothing of it stays on the device', async () => {
  const store = device();
  const { records, send } = server();
  const queue = createSendQueue({ store, send, now });
  queue.keep(form('a'));
  assert.equal(store.kept.size, 0, 'kept in the order of the changes, not before');
  await queue.add(form('a'), to('a'));
  assert.equal(records.size, 1);
  assert.equal(store.kept.size, 0);
  assert.deepEqual(queue.state().forms, []);
  assert.deepEqual(
    queue.state().sent.map(({ id, output }) => [id, output]),
    [['a', { caseNo: 1 }]],
  );
});

test('without a network it waits, outlives the page, and is sent once when the line is back', async () => {
  const store = device();
  const { records, line, send } = server();
  line.cut = true;
  const before = createSendQueue({ store, send, now });
  await before.add(form('a'), to('a'));
  await before.add(form('b'), to('b'));
  assert.equal(records.size, 0);

  const after = createSendQueue({ store, send, now });
  await after.open();
  assert.deepEqual(
    after.state().forms.map(({ id, state }) => [id, state]),
    [
      ['a', 'waiting'],
      ['b', 'waiting'],
    ],
  );
  line.cut = false;
  const tried = line.calls;
  await Promise.all([after.flush(), after.flush()]);
  assert.equal(line.calls, tried + 2);
  assert.deepEqual([...records.keys()], ['a', 'b']);
  assert.equal(store.kept.size, 0);
  const { calls } = line;
  await after.flush();
  assert.equal(line.calls, calls);
});

test('an answer that was lost makes no second record', async () => {
  const store = device();
  const { records, line, send } = server();
  line.losesAnswers = true;
  const queue = createSendQueue({ store, send, now });
  await queue.add(form('a'), to('a'));
  await queue.flush();
  assert.equal(line.calls, 2);
  line.losesAnswers = false;
  await queue.flush();
  assert.equal(records.size, 1);
  assert.deepEqual(queue.state().sent[0]?.output, { caseNo: 1 });
});

test('a refused form keeps its text and what is wrong; the others go', async () => {
  const store = device();
  const { records, line, send } = server();
  const queue = createSendQueue({ store, send, now });
  line.refuses = problem(422, 'dispute.phone_invalid');
  await queue.add(form('a'), to('a'));
  line.refuses = undefined;
  await queue.add(form('b'), to('b'));
  assert.deepEqual([...records.keys()], ['b']);
  const [refused] = queue.state().forms;
  assert.equal(refused?.state, 'refused');
  assert.deepEqual(refused?.values, { facts: 'a' });
  assert.equal(refused?.refusal?.errors[0]?.pointer, '/facts');
  assert.equal(store.kept.get('a')?.state, 'refused');

  queue.keep({ ...form('a'), values: { facts: 'mended' } });
  await queue.add({ ...form('a'), values: { facts: 'mended' } }, to('a'));
  assert.deepEqual([...records.keys()], ['b', 'a']);
});

test('an ended session, a full line and a server’s fault are waited out', async () => {
  for (const status of [0, 401, 429, 500, 503]) {
    const { line, send } = server();
    line.refuses = problem(status);
    const queue = createSendQueue({ store: device(), send, now });
    await queue.add(form('a'), to('a'));
    assert.equal(queue.state().forms[0]?.state, 'waiting', String(status));
  }
});

test('what was not sent in seven days is gone, also from the device', async () => {
  const store = device();
  const { line, send } = server();
  line.cut = true;
  clock.ms = 0;
  await createSendQueue({ store, send, now }).add(form('old'), to('old'));
  clock.ms = keptForMs - 1;
  const still = createSendQueue({ store, send, now });
  await still.open();
  assert.equal(still.state().forms.length, 1);
  clock.ms = keptForMs;
  const later = createSendQueue({ store, send, now });
  await later.open();
  await later.flush();
  assert.equal(later.state().forms.length, 0);
  assert.equal(store.kept.size, 0);
  clock.ms = 0;
});

test('sign-out forgets drafts and what waits; a device that keeps nothing is said', async () => {
  const store = device();
  const { line, send } = server();
  line.cut = true;
  const queue = createSendQueue({ store, send, now });
  queue.keep(form('draft'));
  await queue.add(form('a'), to('a'));
  assert.equal(store.kept.size, 2);
  await queue.clear();
  assert.equal(store.kept.size, 0);
  assert.equal(queue.state().forms.length, 0);

  const refusing = { ...device(), put: () => Promise.reject(new Error('full')) };
  const unkept = createSendQueue({ store: refusing, send, now });
  await unkept.add(form('a'), to('a'));
  assert.equal(unkept.state().isKept, false);
  assert.equal(unkept.state().forms.length, 1);
});

test('what is being sent is no draft any more: typing cannot take it back', async () => {
  const { line, send } = server();
  line.cut = true;
  const queue = createSendQueue({ store: device(), send, now });
  await queue.add(form('a'), to('a'));
  queue.keep({ ...form('a'), values: { facts: 'changed' } });
  assert.deepEqual(queue.state().forms[0]?.values, { facts: 'a' });
});
