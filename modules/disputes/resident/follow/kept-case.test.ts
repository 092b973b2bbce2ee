import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDeviceStore } from '@xinan/resident-kit/device-store';
import type { PartyView } from '../../contract.ts';
import { type KeptCase, keepCase, keptCase, renewKept } from './kept-case.ts';

function device(now = () => 0) {
  const kept = new Map<string, string>();
  return createDeviceStore(
    () => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    }),
    now,
  );
}
const seen = (code: string, seenAt: string): KeptCase => ({
  access: { by: 'code', code },
  view: { caseNo: 'TJ2026-000001' } as PartyView,
  seenAt,
});

test('reading a case keeps nothing that nobody chose to keep', () => {
  const store = device();
  renewKept(store, seen('A', '2026-01-01T00:00:00Z'));
  assert.equal(keptCase(store), undefined);
});

test('a kept case is renewed by reading it, and by no other', () => {
  const store = device();
  keepCase(store, seen('A', '2026-01-01T00:00:00Z'));
  renewKept(store, seen('B', '2026-01-02T00:00:00Z'));
  assert.equal(keptCase(store)?.seenAt, '2026-01-01T00:00:00Z');
  renewKept(store, seen('A', '2026-01-03T00:00:00Z'));
  assert.equal(keptCase(store)?.seenAt, '2026-01-03T00:00:00Z');
});

test('it does not stay for ever', () => {
  let now = 0;
  const store = device(() => now);
  keepCase(store, seen('A', '2026-01-01T00:00:00Z'));
  now = 31 * 24 * 3600_000;
  assert.equal(keptCase(store), undefined);
});
