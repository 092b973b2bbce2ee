import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TaskStep } from '../../../domain.ts';
import { isToSubmit, isTyped, submitGaps } from './row-view.ts';

const gap = { zh: '分子、分母已填写', en: 'both filled in' };
const unfilled = { zh: '尚未填写', en: 'not filled in' };
const row = (state: string, ...steps: [TaskStep, ...{ zh: string; en: string }[]][]) => ({
  id: 'a',
  mode: 'manual' as const,
  state,
  steps: steps.map(([step, ...missing]) => ({ step, missing })),
});

test('a row is typed into where saving is open and lacks nothing', () => {
  assert.equal(isTyped(row('draft', ['save'])), true);
  assert.equal(isTyped(row('overdue', ['amend'])), true);
  assert.equal(isTyped(row('overdue', ['amend', gap])), false);
  assert.equal(isTyped(row('submitted')), false);
});

test('an empty row is to be submitted too, and says that it is empty', () => {
  const empty = row('open', ['save']);
  assert.equal(isToSubmit(empty), true);
  assert.deepEqual(submitGaps(empty, unfilled), [unfilled]);
  const half = row('draft', ['save'], ['submit', gap]);
  assert.deepEqual(submitGaps(half, unfilled), [gap]);
  assert.deepEqual(submitGaps(row('returned', ['amend'], ['resubmit']), unfilled), []);
});

test('what others do is not the reader’s to submit', () => {
  assert.equal(isToSubmit(row('submitted', ['approve'])), false);
  assert.equal(isToSubmit(row('open')), false);
});
