import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAge } from './about-you.ts';

test('an age may be left out, and is read in full-width digits too', () => {
  assert.deepEqual(readAge('  '), { ok: true, age: undefined });
  assert.deepEqual(readAge('３４'), { ok: true, age: 34 });
});

test('the ends belong to it; what lies outside or is no number does not', () => {
  assert.deepEqual(
    [readAge('6'), readAge('120')],
    [
      { ok: true, age: 6 },
      { ok: true, age: 120 },
    ],
  );
  for (const text of ['5', '121', '12.5', '-7', '四十']) assert.deepEqual(readAge(text), { ok: false });
});
