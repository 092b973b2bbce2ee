import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantOf, localTimeOf } from './local-time.ts';

test('a field shows and takes the time of Shanghai, wherever the machine stands', () => {
  assert.equal(localTimeOf(new Date('2026-03-02T20:30:40.000Z')), '2026-03-03T04:30');
  assert.equal(instantOf('2026-03-03T04:30'), '2026-03-02T20:30:00.000Z');
});

test('what is no time is none', () => {
  assert.equal(instantOf(''), null);
  assert.equal(instantOf('2026-13-41T99:00'), null);
});
