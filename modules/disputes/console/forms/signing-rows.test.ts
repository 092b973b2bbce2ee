import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Agreement, Party } from '../../contract.ts';
import { signaturesToSend, signersFor } from './signing-rows.ts';

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
  party('a'),
  party('general', { kind: 'agent', authority: 'general', actsFor: ['a'] }),
  party('special', { kind: 'agent', authority: 'special', actsFor: ['a'] }),
];
const agreement: Agreement = {
  version: 1,
  kind: 'written',
  template: 'general',
  signing: 'paper',
  facts: '',
  terms: [],
  performance: '',
  draftedAt: '2026-03-02T00:00:00.000Z',
  effectiveAt: null,
  signatures: [],
};
const signers = signersFor(parties);
const row = { reading: true, signed: true, voiceId: 'special' };

test('general authority does not sign', () => {
  assert.deepEqual(
    signers.get('a')?.map(({ id }) => id),
    ['a', 'special'],
  );
});

test('reading and signature go out together, the seal is always on paper', () => {
  assert.deepEqual(
    signaturesToSend({ a: row }, { agreement, manner: 'fingerprint', own: ['seal'], signers }),
    [
      { kind: 'reading', principalId: 'a', partyId: 'special', manner: 'fingerprint' },
      { kind: 'party', principalId: 'a', partyId: 'special', manner: 'fingerprint' },
      { kind: 'seal', manner: 'paper' },
    ],
  );
});

test('an oral agreement is confirmed, not signed; what is on record stays as it is', () => {
  const oral = { ...agreement, kind: 'oral' } as const;
  assert.deepEqual(
    signaturesToSend({ a: row }, { agreement: oral, manner: 'oral', own: [], signers }).map(
      ({ kind }) => kind,
    ),
    ['reading'],
  );
  const read = {
    ...agreement,
    signatures: [
      { kind: 'reading', principalId: 'a', name: 'a', manner: 'paper', at: '2026-03-02T00:00:00.000Z' },
    ],
  } satisfies Agreement;
  assert.deepEqual(
    signaturesToSend({ a: row }, { agreement: read, manner: 'paper', own: [], signers }).map(
      ({ kind }) => kind,
    ),
    ['party'],
  );
});
