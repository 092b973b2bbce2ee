import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartyView } from '../../contract.ts';
import { actedAt, inTurn, offerTurn, principalsOf, saidWords, whyOnPaper } from './for-me.ts';

const me: PartyView['me'] = { partyId: 'me', side: 'applicant', kind: 'person', name: '王女士', actsFor: [] };
const offer: PartyView['offers'][number] = {
  id: 'o1',
  fromSide: 'respondent',
  toSide: 'applicant',
  answers: null,
  terms: '赔 1200 元',
  madeAt: '2026-03-02T02:00:00.000Z',
  madeBy: '李先生',
  expiresAt: '2026-03-05T02:00:00.000Z',
  answer: null,
  answeredAt: null,
};
const now = new Date('2026-03-03T00:00:00Z');
const mediating = { me, state: 'mediating' } as const;

test('an offer to my side is mine to answer, an offer of mine to withdraw, both only in time and while mediating', () => {
  assert.equal(offerTurn(mediating, offer, now), 'answer');
  assert.equal(
    offerTurn(mediating, { ...offer, fromSide: 'applicant', toSide: 'respondent' }, now),
    'withdraw',
  );
  assert.equal(offerTurn(mediating, { ...offer, fromSide: 'third', toSide: 'respondent' }, now), 'over');
  assert.equal(offerTurn(mediating, offer, new Date(offer.expiresAt)), 'over');
  assert.equal(offerTurn(mediating, { ...offer, answer: 'declined' }, now), 'over');
  assert.equal(offerTurn({ me, state: 'agreed' }, offer, now), 'over');
});

test('the thread runs in the order of time', () => {
  const later = { ...offer, id: 'o2', madeAt: '2026-03-04T02:00:00.000Z' };
  assert.deepEqual(
    inTurn([later, offer]).map(({ id }) => id),
    ['o1', 'o2'],
  );
});

test('an agent speaks for those they act for, not for themselves', () => {
  assert.deepEqual(principalsOf({ me }), ['me']);
  assert.deepEqual(principalsOf({ me: { ...me, kind: 'agent', actsFor: ['a', 'b'] } }), ['a', 'b']);
});

test('a word that is asked for anew is not shown as said, and silence is no word', () => {
  const words = { mediation: true, police: false, counsellor: null, extension: true };
  const asked = [
    { kind: 'extension', principalId: 'me', name: '', explanation: { zh: '', en: '' } },
  ] as const;
  assert.deepEqual(saidWords({ words, asked: [...asked] }), [
    { kind: 'mediation', given: true },
    { kind: 'police', given: false },
  ]);
});

test('reading is not signing; on paper the reason is told', () => {
  const signed = [{ kind: 'reading', principalId: 'me', name: '', manner: 'electronic', at: 'T' }] as const;
  const agreement = {
    signing: 'paper',
    template: 'divorce',
    signatures: [...signed],
  } as unknown as NonNullable<PartyView['agreement']>;
  assert.equal(actedAt(agreement, 'reading', 'me'), 'T');
  assert.equal(actedAt(agreement, 'party', 'me'), undefined);
  assert.equal(whyOnPaper(agreement), 'paperLaw');
  assert.equal(whyOnPaper({ ...agreement, template: 'wages' }), 'paperPlain');
  assert.equal(whyOnPaper({ ...agreement, signing: 'electronic' }), null);
});
