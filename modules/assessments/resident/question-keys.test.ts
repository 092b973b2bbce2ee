import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyMeaning } from './question-keys.ts';

const place = { options: 4, inChoices: false, canGoOn: false };

test('digits choose in order, and only options that are there', () => {
  assert.deepEqual(keyMeaning('1', place), { kind: 'choose', index: 0 });
  assert.deepEqual(keyMeaning('4', place), { kind: 'choose', index: 3 });
  assert.equal(keyMeaning('5', place), null);
  assert.equal(keyMeaning('0', place), null);
  assert.deepEqual(keyMeaning('0', { ...place, options: 11 }), { kind: 'choose', index: 9 });
});

test('Enter goes on only from an answered question', () => {
  assert.equal(keyMeaning('Enter', place), null);
  assert.deepEqual(keyMeaning('Enter', { ...place, canGoOn: true }), { kind: 'next' });
});

test('arrows step into the choices, and inside them belong to the browser', () => {
  assert.deepEqual(keyMeaning('ArrowDown', place), { kind: 'enter', from: 'first' });
  assert.deepEqual(keyMeaning('ArrowUp', place), { kind: 'enter', from: 'last' });
  assert.equal(keyMeaning('ArrowDown', { ...place, inChoices: true }), null);
  assert.equal(keyMeaning('a', place), null);
});
