import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHubs, type Mark } from './recurrence-graph.ts';

const person = (...sightings: [caseId: string, partyId: string][]): Mark => ({
  kind: 'person',
  sightings: sightings.map(([caseId, partyId]) => ({ caseId, partyId })),
});
const place = (...caseIds: string[]): Mark => ({
  kind: 'place',
  sightings: caseIds.map((caseId) => ({ caseId, partyId: null })),
});

test('an identity number here and a telephone there are one person when one party carries both', () => {
  const hubs = findHubs([person(['a', 'p1'], ['b', 'p2']), person(['b', 'p2'], ['c', 'p3'])], 200);
  assert.deepEqual(hubs, [{ kind: 'person', caseIds: ['a', 'b', 'c'], partyId: 'p1' }]);
});

test('who has fewer than two cases is not drawn, twice in one case is one', () => {
  assert.deepEqual(findHubs([person(['a', 'p1'], ['a', 'p2']), place('a')], 200), []);
});

test('the most connected come first, and hubs and cases together keep within the bound', () => {
  const many = Array.from({ length: 80 }, (_, n) => place(`${n}a`, `${n}b`));
  const hubs = findHubs([...many, place('x', 'y', 'z')], 50);
  assert.deepEqual(hubs[0]?.caseIds, ['x', 'y', 'z']);
  const nodes = hubs.length + new Set(hubs.flatMap(({ caseIds }) => caseIds)).size;
  assert.ok(nodes <= 50 && nodes > 44, String(nodes));
});

test('the same marks in another order give the same picture', () => {
  const marks = [person(['a', 'p1'], ['b', 'p2']), place('b', 'c'), place('a', 'd', 'e')];
  assert.deepEqual(findHubs(marks.toReversed(), 200), findHubs(marks, 200));
});
