import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOf } from './report-start.ts';

test('the source follows the reporter’s role, and is left open where none is usual', () => {
  assert.equal(sourceOf(['head_teacher']), 'school');
  assert.equal(sourceOf(['volunteer', 'grid_worker']), 'grid_worker');
  assert.equal(sourceOf(['mediator']), null);
});
