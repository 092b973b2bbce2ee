import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passwordView } from './password-view.ts';

test('counts what is missing to twelve characters', () => {
  assert.deepEqual(passwordView('', 'wang'), { kind: 'short', left: 12 });
  assert.deepEqual(passwordView('河水向东流', 'wang'), { kind: 'short', left: 7 });
});

test('repeats, rows of keys and the own name are guessable', () => {
  for (const password of [
    'aaaaaaaaaaaaaa',
    'abababababab',
    '123456789012',
    'abcdefghijklmnop',
    'duty.wang1234',
  ])
    assert.equal(passwordView(password, 'duty.wang').kind, 'guessable', password);
});

test('a sentence is enough at twelve and strong from sixteen characters', () => {
  assert.equal(passwordView('river-fields-9', 'wang').kind, 'enough');
  assert.equal(passwordView('the river runs east of town', 'wang').kind, 'strong');
});
