import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newArrivals } from './new-arrivals.ts';

test('the first answer is no news, later ids are', () => {
  assert.deepEqual(newArrivals(null, ['a', 'b']), []);
  assert.deepEqual(newArrivals(new Set(['a', 'b']), ['c', 'a', 'b']), ['c']);
  assert.deepEqual(newArrivals(new Set(), ['a']), ['a']);
});
