import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { naturalCuts } from './natural-cuts.ts';

describe('naturalCuts', () => {
  it('keeps close values together', () => {
    assert.deepEqual(naturalCuts([2088, 2375, 2412, 2912, 4972], 4), [1, 3, 4]);
    assert.deepEqual(naturalCuts([1, 2, 3, 50, 51, 52], 2), [3]);
  });

  it('makes one group without a cut, and a group of each value', () => {
    assert.deepEqual(naturalCuts([4, 9], 1), []);
    assert.deepEqual(naturalCuts([4, 9, 11], 3), [1, 2]);
  });
});
