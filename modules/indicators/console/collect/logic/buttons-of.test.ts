import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taskStates, type TaskStep } from '../../../domain.ts';
import { buttonsOf } from './buttons-of.ts';

const open = (...steps: TaskStep[]) =>
  steps.map((step) => ({
    step,
    label: taskStates.steps[step].label,
    primary: step === 'approve',
    missing: [],
  }));
const told = (...steps: TaskStep[]) => buttonsOf(open(...steps)).map(({ step, kind }) => `${step}:${kind}`);

test('the primary button stands first', () => {
  assert.deepEqual(told('return', 'approve'), ['approve:approve', 'return:reason']);
});

test('saving, passing, scoring and publishing have their own places', () => {
  assert.deepEqual(told('save', 'pass', 'score', 'publish', 'declare_not_applicable'), [
    'declare_not_applicable:reason',
  ]);
});

test('upholding and dismissing are one button', () => {
  assert.deepEqual(told('uphold', 'dismiss'), ['uphold:decide']);
});
