import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryOf } from './filters.ts';

const said = (filters: Parameters<typeof queryOf>[0]) =>
  Object.fromEntries(
    Object.entries(queryOf(filters)).filter(([name, value]) => value !== undefined && name !== 'limit'),
  );

test('open cases are shown unless all, or a finished state, is asked for', () => {
  assert.deepEqual(said({}), { open: true });
  assert.deepEqual(said({ all: 'true' }), {});
  assert.deepEqual(said({ state: 'calming' }), { state: 'calming', open: true });
  assert.deepEqual(said({ state: 'ended_by_person' }), { state: 'ended_by_person' });
});

test('an address with nonsense asks for nothing the server would refuse', () => {
  assert.deepEqual(said({ state: 'toString', overdue: 'yes', search: '' }), { open: true });
  assert.equal(queryOf({ search: 'x'.repeat(99) }).search?.length, 40);
});
