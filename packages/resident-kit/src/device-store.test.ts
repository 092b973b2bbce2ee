import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDeviceStore, type KeyValueStore } from './device-store.ts';

function memory(): KeyValueStore & { all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => void all.set(key, value),
    removeItem: (key) => void all.delete(key),
  };
}

test('a value comes back until its lifetime ends, then it is gone from the device', () => {
  const storage = memory();
  let nowMs = 1_000;
  const store = createDeviceStore(
    () => storage,
    () => nowMs,
  );
  store.write('x1', { words: '睡不好' }, 500);
  nowMs = 1_499;
  assert.deepEqual(store.read('x1'), { words: '睡不好' });
  nowMs = 1_500;
  assert.equal(store.read('x1'), undefined);
  assert.equal(storage.all.size, 0);
});

test('what lies on the device shows no words at a glance', () => {
  const storage = memory();
  createDeviceStore(
    () => storage,
    () => 0,
  ).write('x1', { instrument: 'phq9', note: '心情' }, 10);
  const kept = [...storage.all].flat().join();
  assert.doesNotMatch(kept, /phq9|instrument|心情/);
});

test('damaged values are dropped', () => {
  const storage = memory();
  storage.setItem('x2', 'not ours');
  assert.equal(
    createDeviceStore(
      () => storage,
      () => 0,
    ).read('x2'),
    undefined,
  );
  assert.equal(storage.getItem('x2'), null);
});

test('refused storage keeps nothing and breaks nothing', () => {
  const store = createDeviceStore(
    () => {
      throw new Error('refused');
    },
    () => 0,
  );
  assert.equal(store.write('x1', 1, 10), false);
  assert.equal(store.read('x1'), undefined);
  store.remove('x1');
});
