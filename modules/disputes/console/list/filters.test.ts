import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryOf } from './filters.ts';

const given = (filters: Parameters<typeof queryOf>[0]) =>
  Object.fromEntries(Object.entries(queryOf(filters)).filter(([, value]) => value !== undefined));

test('open cases only, until all are wanted or a finished one is asked for', () => {
  assert.deepEqual(given({}), { open: true, limit: 50 });
  assert.deepEqual(given({ all: 'true' }), { limit: 50 });
  assert.deepEqual(given({ state: 'archived' }), { state: 'archived', limit: 50 });
  assert.deepEqual(given({ outcome: 'resolved' }), { outcome: 'resolved', limit: 50 });
});

test('what an address carries and no table knows is left out', () => {
  assert.deepEqual(given({ state: 'toString', region: "341302'--", team: 'x', overdue: '1' }), {
    open: true,
    limit: 50,
  });
});

test('every filter reaches the route', () => {
  const team = '0194f7a0-0000-7000-8000-000000000001';
  assert.deepEqual(
    given({
      state: 'mediating',
      type: 'labour',
      origin: 'police',
      colour: 'red',
      region: '341302004',
      team,
      mine: 'true',
      overdue: 'true',
      search: 'TJ2026-12',
    }),
    {
      state: 'mediating',
      type: 'labour',
      origin: 'police',
      colour: 'red',
      region: '341302004',
      team,
      mine: true,
      overdue: true,
      open: true,
      search: 'TJ2026-12',
      limit: 50,
    },
  );
});
