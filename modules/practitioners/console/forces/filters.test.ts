import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFiltered, panelOf, peopleQuery, teamQuery } from './filters.ts';

test('an address that carries anything else asks for nothing', () => {
  const odd = { view: 'toString', kind: 'army', region: '34-1', speciality: 'constructor', search: '  ' };
  assert.equal(panelOf(odd), null);
  assert.deepEqual(teamQuery(odd), {});
  assert.deepEqual(peopleQuery(odd), {});
});

test('filters become the query of the list they stand over', () => {
  const set = {
    view: 'mediator',
    kind: 'bestie',
    region: '341302',
    speciality: 'land',
    available: 'true',
    search: '王',
    all: 'true',
  };
  assert.equal(panelOf(set), 'mediator');
  assert.deepEqual(teamQuery(set), { kind: 'bestie', region: '341302', search: '王', all: true });
  assert.deepEqual(peopleQuery(set), { within: '341302', speciality: 'land', available: true, search: '王' });
  assert.equal(isFiltered(set), true);
  assert.equal(isFiltered({ view: 'mediator', all: 'true' }), false);
});
