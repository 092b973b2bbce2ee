import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstDays } from './first-days.ts';

test('first days of months go over the turn of the year', () => {
  assert.deepEqual(firstDays('2026-11-22', 3), ['2026-11-01', '2026-12-01', '2027-01-01']);
});
