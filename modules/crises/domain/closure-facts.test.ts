import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ClosureFacts, groundsHeld, missingGrounds } from './closure-facts.ts';

const now = new Date('2026-03-31T08:00:00Z');
const judge = (facts: Partial<ClosureFacts>) =>
  groundsHeld({ assessments: [], plans: [], referrals: [], followUps: [], ...facts }, { now, calmDays: 30 });

test('a fresh case holds nothing but the calm that nobody has broken', () => {
  assert.deepEqual([...judge({})], ['calm_long_enough']);
  assert.deepEqual(missingGrounds('declined_no_danger', judge({})), ['assessed']);
  assert.deepEqual(missingGrounds('died', judge({})), []);
});

test('calm counts thirty days from the last high rating, to the millisecond', () => {
  const high = (at: string) => judge({ assessments: [{ at, risk: 'high' }] }).has('calm_long_enough');
  assert.equal(high('2026-03-01T08:00:00.000Z'), true);
  assert.equal(high('2026-03-01T08:00:00.001Z'), false);
  assert.equal(
    judge({ assessments: [{ at: now.toISOString(), risk: 'medium' }] }).has('calm_long_enough'),
    true,
  );
});

test('only follow-ups that reached the person count', () => {
  const outcomes = (...all: ('reached' | 'not_reached' | 'refused' | null)[]) =>
    judge({ followUps: all.map((outcome) => ({ outcome })) });
  assert.equal(outcomes('not_reached', 'refused', null).has('one_follow_up'), false);
  assert.equal(outcomes('reached', 'not_reached').has('one_follow_up'), true);
  assert.equal(outcomes('reached', 'not_reached').has('two_follow_ups'), false);
  assert.equal(outcomes('reached', 'reached').has('two_follow_ups'), true);
});

test('a referral without arrival is no medical care', () => {
  const outcome = (word: 'not_arrived' | 'refused' | 'inpatient' | null) =>
    judge({ referrals: [{ outcome: word }] }).has('seen_by_hospital');
  assert.deepEqual(
    [null, 'not_arrived', 'refused', 'inpatient'].map((word) => outcome(word as null)),
    [false, false, false, true],
  );
});
