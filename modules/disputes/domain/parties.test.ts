import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PartyFacts, partyFaults } from '../domain.ts';

const party = (id: string, more: Partial<PartyFacts> = {}): PartyFacts => ({
  id,
  side: 'applicant',
  kind: 'person',
  isMinor: false,
  sameAs: [],
  actsFor: [],
  authority: null,
  hasLeft: false,
  ...more,
});
const kinds = (parties: readonly PartyFacts[]) =>
  partyFaults(parties).map(({ partyId, kind }) => `${partyId} ${kind}`);

test('the same person cannot be on both sides', () => {
  const twice = [party('one', { sameAs: ['x'] }), party('two', { side: 'respondent', sameAs: ['x'] })];
  assert.deepEqual(kinds(twice), ['one both_sides', 'two both_sides']);
  assert.deepEqual(kinds(twice.map((each) => ({ ...each, hasLeft: each.id === 'two' }))), []);
});

test('a minor is not alone, an agent acts for somebody, and only on their own side', () => {
  assert.deepEqual(kinds([party('child', { isMinor: true })]), ['child minor_alone']);
  assert.deepEqual(kinds([party('agent', { kind: 'agent' })]), ['agent acts_for_nobody']);
  const across = [party('one'), party('agent', { kind: 'agent', side: 'respondent', actsFor: ['one'] })];
  assert.deepEqual(kinds(across), ['agent acts_across']);
});
