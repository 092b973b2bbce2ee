import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readableYuan } from './readable-yuan.ts';

test('whole yuan stand in groups of three, decimals stay as they are', () => {
  assert.equal(readableYuan('980'), '980');
  assert.equal(readableYuan('12800.50'), '12,800.50');
  assert.equal(readableYuan('1234567.5'), '1,234,567.5');
  assert.equal(readableYuan('100000'), '100,000');
});
