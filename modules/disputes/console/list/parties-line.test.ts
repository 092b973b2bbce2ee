import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partiesLine } from './parties-line.ts';

test('in English only the words between the names change', () => {
  assert.equal(partiesLine('王*与李**', 'en'), '王* and 李**');
  assert.equal(partiesLine('工****与宏***等 24 方', 'en'), '工**** and 宏*** and others, 24 parties');
  assert.equal(partiesLine('与*', 'en'), '与*');
});

test('in Chinese the line stays as it is kept', () => {
  assert.equal(partiesLine('王*与李*等 5 方', 'zh'), '王*与李*等 5 方');
});
