import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Party } from '../../contract.ts';
import { groupBySide, principalsOnRecord } from './party-groups.ts';

const party = (id: string, given: Partial<Party> = {}): Party => ({
  id,
  side: 'applicant',
  kind: 'person',
  name: id,
  isMinor: false,
  phone: null,
  identityMasked: null,
  sex: null,
  birthDate: null,
  ethnicity: null,
  occupation: null,
  address: null,
  representative: null,
  actsFor: [],
  authority: null,
  leftAt: null,
  words: {},
  ...given,
});

test('an agent stands with the side and knows whom they act for', () => {
  const groups = groupBySide([
    party('a'),
    party('b'),
    party('agent', { kind: 'agent', actsFor: ['a', 'b'], authority: 'special' }),
    party('firm', { side: 'respondent', kind: 'organisation' }),
  ]);
  assert.deepEqual(
    groups.map(({ side, principals, voices }) => [
      side,
      principals.map(({ id }) => id),
      voices.map((voice) => [voice.party.id, voice.actsFor.map(({ id }) => id)]),
    ]),
    [
      ['applicant', ['a', 'b'], [['agent', ['a', 'b']]]],
      ['respondent', ['firm'], []],
    ],
  );
});

test('whoever left is no principal any more', () => {
  const parties = [party('a'), party('b', { leftAt: '2026-03-02T00:00:00.000Z' })];
  assert.deepEqual(
    principalsOnRecord(parties).map(({ id }) => id),
    ['a'],
  );
  assert.equal(groupBySide(parties)[0]?.principals.length, 1);
});
