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
  assert.deepEqual(said({ state: 'following' }), { state: 'following', open: true });
  assert.deepEqual(said({ state: 'closed' }), { state: 'closed' });
});

test('an address with nonsense asks for nothing the server would refuse', () => {
  assert.deepEqual(
    said({ state: 'toString', urgency: 'now', source: '', region: '34; drop', mine: 'yes', search: '' }),
    { open: true },
  );
  assert.equal(queryOf({ search: 'x'.repeat(99) }).search?.length, 40);
});

test('every filter reaches the route', () => {
  assert.deepEqual(
    said({
      urgency: 'immediate',
      source: 'police',
      region: '341302',
      mine: 'true',
      overdue: 'true',
      search: '0013',
    }),
    {
      urgency: 'immediate',
      source: 'police',
      region: '341302',
      mine: true,
      overdue: true,
      open: true,
      search: '0013',
    },
  );
});
