import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberText, readNumber, tidyNumber } from './read-number.ts';

const valueOf = (text: string) => {
  const read = readNumber(text);
  return read.kind === 'number' ? read.value : read.kind;
};

test('full-width digits, groups and spaces are read as meant', () => {
  assert.deepEqual(
    ['１２３４', '１２．５', '1,234', ' 1 234 ', '12。5', '-3', '.5'].map(valueOf),
    [1234, 12.5, 1234, 1234, 12.5, -3, 0.5],
  );
});

test('what is no number is a fault and never guessed at', () => {
  for (const text of ['1,23', '12%', '十二', '1e3', '1.2.3', '--', '9999999999999999'])
    assert.equal(valueOf(text), 'fault', text);
});

test('nothing is nothing, not nought; there is no minus nought', () => {
  assert.equal(valueOf('  '), 'empty');
  assert.ok(Object.is(valueOf('-0'), 0));
  assert.equal(numberText(null), '');
  assert.equal(numberText(0), '0');
  assert.equal(tidyNumber('１，２３４'), '1,234');
});
