import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { caseNumber } from './case-number.ts';
import { crisisDutyKinds, stepOfDuty } from './duty-kinds.ts';
import { nextStep, type Situation } from './next-step.ts';
import { type CrisisState, type CrisisStep, crisisStates } from './states.ts';
import { riskLevels, wordsOf } from './words.ts';

const steps = wordsOf(crisisStates.steps);
const situation: fc.Arbitrary<Situation> = fc.record({
  state: fc.constantFrom(...wordsOf(crisisStates.states)),
  facts: fc.record({
    risk: fc.constantFrom(null, ...wordsOf(riskLevels)),
    plans: fc.array(fc.constant({}), { maxLength: 1 }),
    referrals: fc.array(fc.constant({ id: 'a', outcome: null }), { maxLength: 1 }),
  }),
  pendingFollowUps: fc.nat(2),
});

test('the next step is one of those offered, and nothing offered means nothing next', () => {
  fc.assert(
    fc.property(fc.subarray(steps), situation, (offered, given) => {
      const next = nextStep(offered, given);
      assert.ok(next === null || offered.includes(next));
    }),
  );
});

const next = (
  state: CrisisState,
  offered: CrisisStep[],
  more: Partial<Situation['facts']> & { pending?: number } = {},
) =>
  nextStep(offered, {
    state,
    facts: { risk: 'high', plans: [], referrals: [], ...more },
    pendingFollowUps: more.pending ?? 0,
  });

test('high: first the plan, then the hospital, then follow-up; closing when nothing is left', () => {
  const desk: CrisisStep[] = [
    'assess',
    'write_plan',
    'refer',
    'start_following',
    'follow_up',
    'propose_closure',
  ];
  const referrals = [{ id: 'a', outcome: 'seen' as const }];
  assert.equal(next('intervening', desk), 'write_plan');
  assert.equal(next('intervening', desk, { plans: [{}] }), 'refer');
  assert.equal(next('intervening', desk, { plans: [{}], referrals }), 'start_following');
  const following = desk.filter((step) => step !== 'start_following');
  assert.equal(next('following', following, { plans: [{}], referrals, pending: 1 }), 'follow_up');
  assert.equal(next('following', following, { plans: [{}], referrals }), 'propose_closure');
  assert.equal(next('following', following, { plans: [{}], pending: 1 }), 'follow_up');
});

test('every duty waits for a step of the table; other modules’ duties wait for none', () => {
  for (const kind of Object.keys(crisisDutyKinds)) assert.ok(stepOfDuty(kind));
  assert.equal(stepOfDuty('dispute.accept'), null);
  assert.equal(stepOfDuty(null), null);
});

test('case numbers sort as they were given', () => {
  assert.equal(caseNumber(2026, 123), 'WJ2026-000123');
  assert.ok(caseNumber(2026, 9) < caseNumber(2026, 10) && caseNumber(2026, 999_999) < caseNumber(2027, 1));
});
