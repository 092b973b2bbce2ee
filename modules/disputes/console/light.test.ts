import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueWords, lightNow } from './light.ts';

const now = new Date('2026-03-02T08:00:00Z');

test('a light turns red when its moment passes, whatever the last answer said', () => {
  assert.equal(lightNow({ light: 'green', dueAt: '2026-03-02T08:00:00.000Z' }, now), 'red');
  assert.equal(lightNow({ light: 'amber', dueAt: '2026-03-02T08:00:01.000Z' }, now), 'amber');
  assert.equal(lightNow({ light: 'none', dueAt: null }, now), 'none');
});

test('a clock says what it runs for, and nothing for an unknown kind', () => {
  assert.equal(dueWords('dispute.decide')?.zh, '决定是否受理');
  assert.equal(dueWords('toString'), null);
  assert.equal(dueWords(null), null);
});
