import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueLight } from './due-light.ts';

const lightOf = (dueOn: string, toReport: number, overdue = 0) =>
  dueLight({ dueOn, dueFor: toReport > 0 ? 'report' : null, overdue }, '2026-11-10');

test('green, amber within three days, red past the day', () => {
  assert.deepEqual(lightOf('2026-11-14', 2), { light: 'green', days: 4 });
  assert.deepEqual(lightOf('2026-11-13', 2), { light: 'amber', days: 3 });
  assert.deepEqual(lightOf('2026-11-10', 2), { light: 'amber', days: 0 });
  assert.deepEqual(lightOf('2026-11-09', 2), { light: 'red', days: -1 });
});

test('nothing left to report is done, whatever the day; an overdue value is red', () => {
  assert.equal(lightOf('2026-11-01', 0).light, 'done');
  assert.equal(lightOf('2026-11-01', 0, 1).light, 'red');
  assert.equal(lightOf('2026-12-01', 0, 1).light, 'red');
});
