import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementEntries } from './catalogue.ts';
import { isUnusual, judgeEntry, type RegisterEntry } from './judge-entry.ts';
import { registerElements } from './register-elements.ts';

const now = { thisMonth: '2026-11', inForce: 100 };
const entry = (more: Partial<RegisterEntry> = {}): RegisterEntry => ({
  element: 'org.villages',
  level: 'county',
  value: 100,
  month: '2026-11',
  reason: null,
  ...more,
});
const pointers = (more: Partial<RegisterEntry>, at = now) =>
  judgeEntry(entry(more), at).map(({ pointer }) => pointer);

test('every register element has a name, once', () => {
  const wanted = elementEntries.filter(({ source }) => source.kind === 'register').map(({ id }) => id);
  assert.deepEqual(registerElements.map(({ id }) => id).toSorted(), wanted.toSorted());
});

test('a usual entry is kept', () => {
  assert.deepEqual(pointers({}), []);
  assert.deepEqual(pointers({ month: '2021-11' }), []);
  assert.deepEqual(pointers({ value: 130 }), []);
  assert.deepEqual(pointers({ value: 5_000 }, { ...now, inForce: null as never }), []);
});

test('no month ahead, none too long ago', () => {
  assert.deepEqual(pointers({ month: '2026-12' }), ['/month']);
  assert.deepEqual(pointers({ month: '2021-10' }), ['/month']);
});

test('whole numbers only, and what a county can be', () => {
  assert.deepEqual(pointers({ value: 99.5 }), ['/value']);
  assert.deepEqual(pointers({ value: -1, reason: '更正' }), ['/value']);
  assert.deepEqual(pointers({ element: 'org.counties', value: 2 }, { ...now, inForce: 2 }), ['/value']);
  assert.deepEqual(
    pointers({ element: 'org.counties', value: 5, level: 'city' }, { ...now, inForce: 5 }),
    [],
  );
  const team = { element: 'stations.counties_with_crisis_team', reason: '撤并' };
  assert.deepEqual(pointers({ ...team, value: 0 }, { ...now, inForce: 1 }), []);
  assert.deepEqual(pointers({ ...team, value: 3 }, { ...now, inForce: 1 }), ['/value']);
});

test('a large change wants a reason', () => {
  assert.deepEqual(pointers({ value: 1000 }), ['/reason']);
  assert.deepEqual(pointers({ value: 1000, reason: '  ' }), ['/reason']);
  assert.deepEqual(pointers({ value: 1000, reason: '区划调整' }), []);
  assert.equal(isUnusual(70, 100), false);
  assert.equal(isUnusual(69, 100), true);
  assert.equal(isUnusual(7, 0), false);
});
