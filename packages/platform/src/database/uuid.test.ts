import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuidV7 } from './uuid.ts';

test('a UUID of version 7 carries its instant, so that ids sort by time', () => {
  const early = uuidV7(Date.UTC(2026, 10, 21));
  const late = uuidV7(Date.UTC(2026, 10, 21) + 1);
  assert.match(early, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(Number.parseInt(early.replace('-', '').slice(0, 12), 16), Date.UTC(2026, 10, 21));
  assert.ok(early < late);
});

test('ten thousand of one instant are all different', () => {
  assert.equal(new Set(Array.from({ length: 10_000 }, () => uuidV7(0))).size, 10_000);
});
