import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Call, ProblemError } from '@xinan/contract-kit/client';
import { createDeviceStore } from '@xinan/resident-kit/device-store';
import { emptyDraft } from './draft.ts';
import { registrationBody } from './registration-body.ts';
import { sendWaiting } from './send-waiting.ts';
import { keepWaiting, keptWaiting } from './waiting.ts';

const problem = (status: number, code: string) =>
  new ProblemError({ type: '', title: code, status, code, requestId: '' });

function device() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return createDeviceStore(
    () => storage,
    () => 0,
  );
}

const draft = { ...emptyDraft, type: 'neighbours', facts: '漏水', myName: '王女士' } as const;
const body = registrationBody(draft, {
  cityCode: '341300',
  newId: () => '01960000-0000-7000-8000-000000000001',
});

const key = '0123456789abcdef0123456789abcdef';

/** A server that counts cases by their id, behind a line that may lose what it says. */
function city() {
  const cases = new Map<string, string>();
  const line = {
    says: undefined as ProblemError | undefined,
    losesAnswer: false,
    calls: 0,
    keys: new Set<string>(),
  };
  const call = ((_route: unknown, input: { body: { id: string } }, options: { idempotencyKey: string }) => {
    line.calls += 1;
    line.keys.add(options.idempotencyKey);
    if (line.says) return Promise.reject(line.says);
    if (!cases.has(input.body.id)) cases.set(input.body.id, `TJ2026-00000${cases.size + 1}`);
    if (line.losesAnswer) return Promise.reject(problem(0, 'network.unreachable'));
    return Promise.resolve({
      id: input.body.id,
      caseNo: cases.get(input.body.id),
      followCode: '7K2M-9QXR-4T0B-1CDE',
    });
  }) as unknown as Call;
  return { cases, line, call };
}

test('without a network it stays; when an answer was lost it is still one case', async () => {
  const store = device();
  const { cases, line, call } = city();
  keepWaiting(store, { state: 'waiting', body, key, draft });
  line.says = problem(0, 'network.unreachable');
  assert.deepEqual((await sendWaiting(call, store))?.isBusy, false);
  line.says = undefined;
  line.losesAnswer = true;
  await sendWaiting(call, store);
  assert.equal(keptWaiting(store)?.state, 'waiting');
  line.losesAnswer = false;
  await sendWaiting(call, store);
  assert.equal(cases.size, 1);
  assert.deepEqual([...line.keys], [key]);
  assert.deepEqual(keptWaiting(store), {
    state: 'registered',
    answer: { id: body.id, caseNo: 'TJ2026-000001', followCode: '7K2M-9QXR-4T0B-1CDE' },
  });
  const before = line.calls;
  assert.equal(sendWaiting(call, store), undefined);
  assert.equal(line.calls, before);
});

test('two who send at once share one sending', async () => {
  const store = device();
  const { line, call } = city();
  keepWaiting(store, { state: 'waiting', body, key, draft });
  await Promise.all([sendWaiting(call, store), sendWaiting(call, store)]);
  assert.equal(line.calls, 1);
});

test('a refusal keeps the text; a busy server keeps it waiting', async () => {
  const store = device();
  const { line, call } = city();
  keepWaiting(store, { state: 'waiting', body, key, draft });
  line.says = problem(503, 'server.busy');
  assert.equal((await sendWaiting(call, store))?.isBusy, true);
  assert.equal(keptWaiting(store)?.state, 'waiting');
  line.says = problem(422, 'dispute.phone_invalid');
  await sendWaiting(call, store);
  assert.deepEqual(keptWaiting(store), { state: 'refused', title: 'dispute.phone_invalid', draft });
});
