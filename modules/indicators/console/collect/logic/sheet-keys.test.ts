import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellAfter } from './sheet-keys.ts';

const from = { row: 3, column: 1 };
const press = (key: string, more: { shiftKey?: boolean; atStart?: boolean; atEnd?: boolean } = {}) =>
  cellAfter(from, { key, shiftKey: false, atStart: false, atEnd: false, ...more });

test('Enter and arrows go down and up', () => {
  assert.deepEqual(press('Enter'), { row: 4, column: 1 });
  assert.deepEqual(press('Enter', { shiftKey: true }), { row: 2, column: 1 });
  assert.deepEqual(press('ArrowDown'), { row: 4, column: 1 });
  assert.deepEqual(press('ArrowUp'), { row: 2, column: 1 });
});

test('arrows to the side leave a cell only at the edge of its text', () => {
  assert.equal(press('ArrowLeft'), null);
  assert.deepEqual(press('ArrowLeft', { atStart: true }), { row: 3, column: 0 });
  assert.equal(press('ArrowRight', { atStart: true }), null);
  assert.deepEqual(press('ArrowRight', { atEnd: true }), { row: 3, column: 2 });
  assert.equal(press('7'), null);
});
