import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newReportId, sourceOf } from './report-start.ts';

test('the source follows the reporter’s role, and is left open where none is usual', () => {
  assert.equal(sourceOf(['head_teacher']), 'school');
  assert.equal(sourceOf(['volunteer', 'grid_worker']), 'grid_worker');
  assert.equal(sourceOf(['mediator']), null);
});

test('the id has the form the contract asks for, version 7, and sorts by time', () => {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  for (const fill of [0, 1, 2, 3, 127, 255])
    assert.match(newReportId(1_772_464_800_000, new Uint8Array(10).fill(fill)), shape);
  assert.ok(newReportId(1, new Uint8Array(10).fill(255)) < newReportId(2, new Uint8Array(10)));
});
