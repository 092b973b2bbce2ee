import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newRecordId } from './new-record-id.ts';

test('the id has the form the contract asks for, version 7, and sorts by time', () => {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  for (const fill of [0, 1, 2, 3, 127, 255])
    assert.match(newRecordId(1_772_464_800_000, new Uint8Array(10).fill(fill)), shape);
  assert.ok(newRecordId(1, new Uint8Array(10).fill(255)) < newRecordId(2, new Uint8Array(10)));
});
