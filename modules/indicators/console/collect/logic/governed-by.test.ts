import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TaskRecord } from '../../../contract/tasks.ts';
import { governedBy } from './governed-by.ts';

const task = (state: TaskRecord['state'], verdicts: (null | 'upheld')[] = []) => ({
  state,
  appeals: verdicts.map((verdict) => ({ verdict })) as TaskRecord['appeals'],
});

test('who reports reads how to report, who verifies how to verify', () => {
  assert.equal(governedBy(task('draft'), ['data_officer']), 'indicators.tasks');
  assert.equal(governedBy(task('submitted'), ['index_verifier']), 'indicators.verification');
  assert.equal(governedBy(task('dept_approved'), ['data_officer']), 'indicators.verification');
});

test('an open appeal goes by the rules of appeals, a decided one no more', () => {
  assert.equal(governedBy(task('in_appeal'), ['appeal_handler']), 'indicators.appeals');
  assert.equal(governedBy(task('scored', [null]), ['data_officer']), 'indicators.appeals');
  assert.equal(governedBy(task('scored', ['upheld']), ['data_officer']), 'indicators.tasks');
});
