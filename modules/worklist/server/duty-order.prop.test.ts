import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parts, partsFrom, readDutyCursor, writeDutyCursor } from './duty-order.ts';

const cursor = fc.record(
  {
    asOf: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString()),
    part: fc.constantFrom(...parts),
    dueAt: fc.constantFrom(
      '2026-11-21 23:59:59.999+08',
      '2026-11-21 08:00:00+08',
      '2026-01-01 08:00:00.123456+08',
    ),
    id: fc.uuid(),
  },
  { noNullPrototype: true },
);

test('a cursor reads back as it was written', () => {
  fc.assert(fc.property(cursor, (given) => assert.deepEqual(readDutyCursor(writeDutyCursor(given)), given)));
});

test('no text of a stranger is taken for a cursor', () => {
  fc.assert(fc.property(fc.string(), (text) => assert.equal(readDutyCursor(text), undefined)));
});

test('the parts after a cursor begin with its own', () => {
  assert.deepEqual(partsFrom(undefined), ['overdue', 'urgent', 'ordinary']);
  fc.assert(fc.property(cursor, (given) => assert.equal(partsFrom(given)[0], given.part)));
});
