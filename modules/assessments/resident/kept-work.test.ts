import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDeviceStore, type DeviceStore } from '@xinan/resident-kit/device-store';
import { type Draft, dropDraft, listDrafts, saveDraft } from './drafts.ts';
import { dropPending, keepPending, listPending, type Pending } from './pending.ts';

function deviceAt(clock: { nowMs: number }): DeviceStore & { all: Map<string, string> } {
  const all = new Map<string, string>();
  const storage = {
    getItem: (key: string) => all.get(key) ?? null,
    setItem: (key: string, value: string) => void all.set(key, value),
    removeItem: (key: string) => void all.delete(key),
  };
  return {
    all,
    ...createDeviceStore(
      () => storage,
      () => clock.nowMs,
    ),
  };
}

const draft = (instrumentId: string, step: number): Draft => ({
  instrumentId,
  edition: 'e1',
  answers: [1, null, 0],
  step,
  startedAt: '2026-03-02T08:00:00.000Z',
});

test('a draft is found again, the latest first, and replaced rather than doubled', () => {
  const device = deviceAt({ nowMs: 0 });
  saveDraft(device, draft('who5', 1));
  saveDraft(device, draft('gad7', 0));
  saveDraft(device, draft('who5', 2));
  assert.deepEqual(
    listDrafts(device).map(({ instrumentId, step }) => [instrumentId, step]),
    [
      ['who5', 2],
      ['gad7', 0],
    ],
  );
});

test('a draft is gone after a day, and nothing is left when the last one is dropped', () => {
  const clock = { nowMs: 0 };
  const device = deviceAt(clock);
  saveDraft(device, draft('who5', 1));
  clock.nowMs = 24 * 3600_000;
  assert.deepEqual(listDrafts(device), []);
  saveDraft(device, draft('who5', 1));
  dropDraft(device, 'who5');
  assert.equal(device.all.size, 0);
});

const pending = (id: string, sent: boolean): Pending => ({
  sent,
  body: { id, claimCode: '0'.repeat(26), instrumentId: 'who5', edition: 'e1', locale: 'zh', answers: [0] },
});

test('a submission stays until it is dropped, once under its id', () => {
  const device = deviceAt({ nowMs: 0 });
  assert.equal(keepPending(device, pending('a', false)), true);
  keepPending(device, pending('b', false));
  keepPending(device, pending('a', true));
  assert.deepEqual(
    listPending(device).map(({ body, sent }) => [body.id, sent]),
    [
      ['b', false],
      ['a', true],
    ],
  );
  dropPending(device, 'b');
  dropPending(device, 'a');
  assert.equal(device.all.size, 0);
});

test('what was not written by us is not taken for work', () => {
  const device = deviceAt({ nowMs: 0 });
  device.write('x1', [{ answers: 'no' }], 10);
  device.write('x2', [{ sent: true }], 10);
  assert.deepEqual(listDrafts(device), []);
  assert.deepEqual(listPending(device), []);
});
