import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeClocks } from './city-clocks.ts';
import { defaultClocks } from './clocks.ts';
import { type CaseFacts, conditionsHeld, lackingGrounds } from './conditions.ts';
import type { CrisisCondition } from './states.ts';

const now = new Date('2026-03-31T08:00:00Z');
const fresh: CaseFacts = {
  risk: null,
  assessments: [],
  plans: [],
  referrals: [],
  followUps: [],
  closedAt: null,
  firstSigner: null,
};
const asked = { now, clocks: defaultClocks, accountId: 'me' };
const holds = (condition: CrisisCondition, facts: Partial<CaseFacts>, more: object = {}) =>
  conditionsHeld({ ...fresh, ...facts }, { ...asked, ...more }).has(condition);

test('only a high rating needs a plan', () => {
  for (const risk of [null, 'none_stated', 'low', 'medium'] as const)
    assert.ok(holds('plan_if_high', { risk }));
  assert.ok(!holds('plan_if_high', { risk: 'high' }));
  assert.ok(holds('plan_if_high', { risk: 'high', plans: [{}] }));
});

test('a referral is open until its receipt; an answer goes to the one that is meant', () => {
  const referrals = [
    { id: 'a', outcome: 'seen' as const },
    { id: 'b', outcome: null },
  ];
  assert.ok(holds('referral_open', { referrals }) && !holds('no_open_referral', { referrals }));
  assert.ok(holds('referral_open', { referrals }, { referralId: 'b' }));
  assert.ok(!holds('referral_open', { referrals }, { referralId: 'a' }));
  assert.ok(!holds('referral_open', { referrals }, { referralId: 'elsewhere' }));
  assert.ok(holds('no_open_referral', {}) && !holds('referral_open', {}));
});

test('a chosen reason is judged by its own grounds; without one, any reason would do', () => {
  assert.ok(holds('closure_grounds', {}));
  assert.ok(!holds('closure_grounds', {}, { reason: 'moved_away' }));
  assert.ok(
    holds(
      'closure_grounds',
      { assessments: [{ at: now.toISOString(), risk: 'low' }] },
      { reason: 'moved_away' },
    ),
  );
  assert.deepEqual(lackingGrounds(fresh, { ...asked, reason: 'in_care' }), [
    'assessed',
    'seen_by_hospital',
    'one_follow_up',
  ]);
});

test('the second signer is somebody else, and there is a first', () => {
  assert.ok(!holds('another_person', {}));
  assert.ok(!holds('another_person', { firstSigner: 'me' }));
  assert.ok(holds('another_person', { firstSigner: 'you' }));
});

test('reopening ends with the ninetieth day, to the millisecond', () => {
  const closed = (ms: number) => holds('within_90_days', { closedAt: new Date(now.getTime() - ms) });
  const ninetyDaysMs = 90 * 86_400_000;
  assert.deepEqual([closed(0), closed(ninetyDaysMs), closed(ninetyDaysMs + 1)], [true, true, false]);
  assert.ok(!holds('within_90_days', {}));
});

test('a city changes one clock and keeps the others', () => {
  const clocks = mergeClocks({
    calmDays: 60,
    assess: { immediate: { kind: 'hours', amount: 1 } },
    followUps: { low: [] },
  });
  assert.deepEqual(
    [
      clocks.calmDays,
      clocks.assess.immediate.amount,
      clocks.assess.within_24h,
      clocks.followUps.low,
      clocks.followUps.high,
      clocks.reopenWithinDays,
    ],
    [60, 1, defaultClocks.assess.within_24h, [], defaultClocks.followUps.high, 90],
  );
  assert.deepEqual(mergeClocks({}), defaultClocks);
});
