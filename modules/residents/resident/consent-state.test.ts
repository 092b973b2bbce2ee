import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consentState } from './consent-state.ts';

const early = '2026-03-01T08:00:00.000Z';
const late = '2026-03-02T08:00:00.000Z';

test('silence is no consent, and what was taken back is not given', () => {
  assert.equal(consentState({ givenAt: null, withdrawnAt: null }), 'notGiven');
  assert.equal(consentState({ givenAt: early, withdrawnAt: null }), 'given');
  assert.equal(consentState({ givenAt: early, withdrawnAt: late }), 'withdrawn');
});

test('given again after taking back is given; at one moment the refusal holds', () => {
  assert.equal(consentState({ givenAt: late, withdrawnAt: early }), 'given');
  assert.equal(consentState({ givenAt: early, withdrawnAt: early }), 'withdrawn');
});
