import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsOf, secondsUntil } from './waiting-code.ts';

test('a code is read out of what was pasted', () => {
  assert.equal(digitsOf('验证码 123 456，5 分钟内有效'), '123456');
  assert.equal(digitsOf('１２３４５６'), '123456');
  assert.equal(digitsOf('12a'), '12');
});

test('the countdown ends at nothing, never below', () => {
  assert.equal(secondsUntil(60_000, 0), 60);
  assert.equal(secondsUntil(60_000, 59_001), 1);
  assert.equal(secondsUntil(60_000, 60_000), 0);
  assert.equal(secondsUntil(60_000, 99_000), 0);
});
