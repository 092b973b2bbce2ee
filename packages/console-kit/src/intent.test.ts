import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIntent, leavesDoubt } from './intent.ts';

const counted = () => {
  let made = 0;
  return createIntent(() => `key-${++made}`);
};

test('the same content after a lost answer repeats under the same key', () => {
  const intent = counted();
  const first = intent.keyFor({ body: { version: 1 } });
  intent.settle(!leavesDoubt(0));
  assert.equal(intent.keyFor({ body: { version: 1 } }), first);
});

test('other content is another intent, also after a lost answer', () => {
  const intent = counted();
  const first = intent.keyFor({ body: { version: 1 } });
  intent.settle(!leavesDoubt(503));
  assert.notEqual(intent.keyFor({ body: { version: 2 } }), first);
});

test('after a definite answer the same content is a new intent', () => {
  const intent = counted();
  const first = intent.keyFor({ body: {} });
  intent.settle(!leavesDoubt(409));
  assert.notEqual(intent.keyFor({ body: {} }), first);
});
