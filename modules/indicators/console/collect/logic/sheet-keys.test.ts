import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellAfter, nearestCell } from './sheet-keys.ts';

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

test('rows without the cell are passed over; at the end one stays', () => {
  const cells = [
    { row: 0, column: 0 },
    { row: 0, column: 1 },
    { row: 1, column: 0 },
    { row: 4, column: 1 },
  ];
  const lead = (from: { row: number; column: number }, to: { row: number; column: number }) =>
    nearestCell(cells, from, to);
  assert.deepEqual(lead({ row: 0, column: 1 }, { row: 1, column: 1 }), { row: 4, column: 1 });
  assert.deepEqual(lead({ row: 4, column: 1 }, { row: 3, column: 1 }), { row: 0, column: 1 });
  assert.equal(lead({ row: 4, column: 1 }, { row: 5, column: 1 }), null);
  assert.deepEqual(lead({ row: 0, column: 0 }, { row: 0, column: 1 }), { row: 0, column: 1 });
});
