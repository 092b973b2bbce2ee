import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldTimeOf, instantOfField } from './local-time.ts';

test('a field shows and means China’s time, wherever the desk’s own clock is set', () => {
  assert.equal(fieldTimeOf(new Date('2026-11-21T06:05:30Z')), '2026-11-21T14:05');
  assert.equal(fieldTimeOf(new Date('2026-11-21T16:00:00Z')), '2026-11-22T00:00');
  assert.equal(instantOfField('2026-11-21T14:05')?.toISOString(), '2026-11-21T06:05:00.000Z');
});

test('an empty or half-filled field means no time', () => {
  assert.equal(instantOfField(''), null);
  assert.equal(instantOfField('2026-11-21'), null);
});
