import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Party } from '../../contract.ts';
import { voicesFor, wordsToSend } from './words-rows.ts';

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
const parties = [
  party('grown'),
  party('child', { isMinor: true }),
  party('mother', { kind: 'guardian', actsFor: ['child'] }),
  party('lawyer', { kind: 'agent', actsFor: ['grown'], authority: 'general' }),
];
const ids = (voices: ReadonlyMap<string, readonly Party[]>, principal: string) =>
  voices.get(principal)?.map(({ id }) => id);

test('a child speaks through the guardian, a grown person also through the agent', () => {
  const voices = voicesFor(parties, ['mediation']);
  assert.deepEqual(ids(voices, 'child'), ['mother']);
  assert.deepEqual(ids(voices, 'grown'), ['grown', 'lawyer']);
});

test('general authority does not reach an extension', () => {
  assert.deepEqual(ids(voicesFor(parties, ['mediation', 'extension']), 'grown'), ['grown']);
});

test('each matter gets its own word; silence is not sent; the agent’s word says so', () => {
  const voices = voicesFor(parties, ['mediation', 'rights_notice']);
  const rows = {
    grown: { said: 'yes', voiceId: 'lawyer' },
    child: { said: '', voiceId: 'mother' },
  } as const;
  assert.deepEqual(wordsToSend(rows, { kinds: ['mediation', 'rights_notice'], manner: 'by_phone', voices }), [
    { kind: 'mediation', principalId: 'grown', partyId: 'lawyer', given: true, manner: 'by_agent' },
    { kind: 'rights_notice', principalId: 'grown', partyId: 'lawyer', given: true, manner: 'by_agent' },
  ]);
});
