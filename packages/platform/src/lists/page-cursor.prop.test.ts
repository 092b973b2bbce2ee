import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCursor, writeCursor } from './page-cursor.ts';
import { readNumberSearch } from './number-search.ts';

const caseNumber = (year: number, serial: number) => `WJ${year}-${String(serial).padStart(6, '0')}`;

test('a cursor reads back as it was written, to the microsecond', () => {
  const at = fc.constantFrom(
    '2026-11-21 23:59:59.999+08',
    '2026-01-01 08:00:00.123456+08',
    '2026-01-01 08:00:00+08',
  );
  fc.assert(
    fc.property(at, fc.uuid(), (moment, id) =>
      assert.deepEqual(readCursor(writeCursor({ at: moment, id })), { at: moment, id }),
    ),
  );
});

test('no text of a stranger is taken for a cursor', () => {
  fc.assert(fc.property(fc.string(), (text) => assert.throws(() => readCursor(text), /request.invalid/)));
});

test('a short number means that case of every year; anything else begins a number', () => {
  const read = (text: string) => readNumberSearch(text, { year: 2022, write: caseNumber });
  assert.deepEqual(read(' 123 '), { exact: ['WJ2022-000123', 'WJ2021-000123', 'WJ2020-000123'] });
  assert.deepEqual(read('wj2022-0001'), { prefix: 'WJ2022-0001' });
  assert.deepEqual(read('1234567'), { prefix: '1234567' });
  for (const text of ["wj' or 1=1", '个案', 'WJ\0']) assert.deepEqual(read(text), { exact: [] });
});
