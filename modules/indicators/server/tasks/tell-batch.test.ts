import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueOf } from './tell-batch.ts';

const days = { submit_by: '2026-11-11', review_by: '2026-11-13', verify_by: '2026-11-20' };
const task = (state: string, return_by: string | null = null) => ({ state, return_by });
const due = (...tasks: ReturnType<typeof task>[]) => {
  const { dueOn, dueFor } = dueOf(tasks, days);
  return [dueFor, dueOn];
};

test('a form names the deadline of the earliest work that is left', () => {
  assert.deepEqual(due(task('draft'), task('submitted')), ['report', '2026-11-11']);
  assert.deepEqual(due(task('overdue')), ['report', '2026-11-11']);
  assert.deepEqual(due(task('submitted'), task('dept_approved')), ['review', '2026-11-13']);
  assert.deepEqual(due(task('dept_approved'), task('verified')), ['verify', '2026-11-20']);
  assert.deepEqual(due(task('verified')), [null, '2026-11-11']);
});

test('a query has its own day, the earliest of several', () => {
  const back = [task('returned', '2026-11-25'), task('returned', '2026-11-22'), task('submitted')];
  assert.deepEqual(due(...back), ['report', '2026-11-22']);
});
