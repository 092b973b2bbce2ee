import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RegisterHistory, RegisterValue } from '../../contract.ts';
import { gapOf, inForceAt, monthsBack, stateOf } from './register-data.ts';

const value = (month: string) => ({ month }) as RegisterValue;

test('a count by month is carried, a reference value holds', () => {
  assert.equal(stateOf('stock', undefined, '2026-11'), 'missing');
  assert.equal(stateOf('stock', value('2026-10'), '2026-11'), 'carried');
  assert.equal(stateOf('stock', value('2026-11'), '2026-11'), 'current');
  assert.equal(stateOf('ref', value('2025-01'), '2026-11'), 'current');
});

test('the sum is compared only where every county has its value', () => {
  assert.equal(gapOf(10, [4, 6]), null);
  assert.equal(gapOf(11, [4, 6]), 1);
  assert.equal(gapOf(9, [4, 6]), -1);
  assert.equal(gapOf(10, [4, undefined]), null);
  assert.equal(gapOf(undefined, [4]), null);
  assert.equal(gapOf(10, []), null);
});

test('in force is the newest up to the month that was not corrected', () => {
  const entry = (month: string, amount: number, replaced = false) =>
    ({ month, value: amount, replaced }) as RegisterHistory[number];
  const history = [entry('2026-05', 7), entry('2026-01', 5), entry('2026-01', 50, true), entry('2025-01', 4)];
  assert.equal(inForceAt(history, '2026-11'), 7);
  assert.equal(inForceAt(history, '2026-04'), 5);
  assert.equal(inForceAt(history, '2024-12'), null);
});

test('months go back over the turn of the year', () => {
  assert.deepEqual(monthsBack('2026-02', 3), ['2026-02', '2026-01', '2025-12']);
});
