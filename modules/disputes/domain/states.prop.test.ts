import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedSteps, stateAfter } from '@xinan/contract-kit';
import fc from 'fast-check';
import {
  countOutcomes,
  type DisputeCondition,
  disputeStates,
  type DisputeState,
  type DisputeStep,
  endingSteps,
  type Outcome,
  outcomeAfter,
  wordsOf,
} from '../domain.ts';

const steps = wordsOf(disputeStates.steps) as DisputeStep[];
const conditions = wordsOf(disputeStates.conditions) as DisputeCondition[];
const everyRole = ['registrar', 'mediator', 'mediation_lead'];

/** States that can be reached when only these steps may be taken. */
function reachable(allowed: (step: DisputeStep) => boolean): Set<DisputeState> {
  const seen = new Set<DisputeState>([disputeStates.initial]);
  for (const from of seen)
    for (const step of steps.filter(allowed))
      if (disputeStates.steps[step].from.includes(from)) seen.add(stateAfter(disputeStates, step, from));
  return seen;
}
const without = (condition: DisputeCondition) =>
  reachable((step) => !disputeStates.steps[step].when?.includes(condition));

test('every state can be reached, and from every state the archive', () => {
  assert.deepEqual([...reachable(() => true)].sort(), wordsOf(disputeStates.states).sort());
  const leading = new Set<DisputeState>(['archived']);
  for (let grew = true; grew; ) {
    const before = leading.size;
    for (const state of wordsOf(disputeStates.states) as DisputeState[])
      if (
        steps.some(
          (step) =>
            disputeStates.steps[step].from.includes(state) &&
            leading.has(stateAfter(disputeStates, step, state)),
        )
      )
        leading.add(state);
    grew = leading.size > before;
  }
  assert.equal(leading.size, wordsOf(disputeStates.states).length);
});

test('no path to mediation or agreement skips consent, the rights notice, the risk check or the measures of red', () => {
  for (const condition of ['all_willing', 'rights_explained', 'risk_checked', 'danger_covered'] as const) {
    const states = without(condition);
    assert.ok(!states.has('mediating'), condition);
    assert.ok(!states.has('agreed'), condition);
  }
});

test('nothing is archived without its mandatory papers, nothing agreed without an agreement in effect', () => {
  assert.ok(!without('papers_complete').has('archived'));
  assert.ok(!without('agreement_effective').has('agreed'));
});

test('nothing is accepted with one side only, or while a party clearly refuses', () => {
  for (const condition of ['two_sides', 'minors_represented', 'facts_stated', 'nobody_refuses'] as const)
    assert.ok(!without(condition).has('accepted'), condition);
});

test('an extension always asks for everybody’s consent', () => {
  assert.ok(disputeStates.steps.extend.when?.includes('all_extend'));
});

const walk = fc.array(fc.record({ choice: fc.nat(), holds: fc.subarray(conditions) }), {
  minLength: 1,
  maxLength: 40,
});

/** Walks as far as the choices lead, under the conditions that hold at each moment. */
function follow(choices: readonly { choice: number; holds: DisputeCondition[] }[]) {
  let state: DisputeState = disputeStates.initial;
  let outcome: Outcome = 'undecided';
  const taken: { step: DisputeStep; holds: Set<DisputeCondition> }[] = [];
  for (const { choice, holds } of choices) {
    const held = new Set(holds);
    const open = allowedSteps(disputeStates, { state, roles: everyRole, holds: held });
    const step = open[choice % Math.max(1, open.length)];
    if (!step) continue;
    state = stateAfter(disputeStates, step, state);
    outcome = outcomeAfter(state, outcome);
    taken.push({ step, holds: held });
  }
  return { state, outcome, taken };
}

test('any set of cases, however far each has come, adds up', () => {
  fc.assert(
    fc.property(fc.array(walk, { maxLength: 30 }), (cases) => {
      const tally: Partial<Record<Outcome, number>> = {};
      for (const { outcome } of cases.map(follow)) tally[outcome] = (tally[outcome] ?? 0) + 1;
      const counts = countOutcomes(tally);
      assert.equal(counts.found, cases.length);
      assert.equal(counts.found, counts.accepted + counts.notAccepted + counts.undecided);
      assert.equal(counts.accepted, counts.resolved + counts.failed + counts.terminated + counts.open);
    }),
  );
});

test('a case ends once: after an ending it only moves towards the archive, and keeps its outcome', () => {
  fc.assert(
    fc.property(walk, (choices) => {
      const { taken } = follow(choices);
      const ends = taken.filter(({ step }) => endingSteps.includes(step));
      assert.ok(ends.length <= 1);
    }),
  );
});

test('whatever was agreed had, at that moment, everybody willing and their rights explained', () => {
  fc.assert(
    fc.property(walk, (choices) => {
      for (const { step, holds } of follow(choices).taken) {
        if (step === 'settle' || step === 'open_mediation')
          assert.ok(holds.has('all_willing') && holds.has('rights_explained'));
        if (step === 'extend') assert.ok(holds.has('all_extend'));
        if (step === 'archive') assert.ok(holds.has('papers_complete'));
      }
    }),
  );
});
