import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedSteps, judgeStep, stateAfter } from '@xinan/contract-kit';
import { actionOf, roles } from '@xinan/policy';
import fc from 'fast-check';
import { conditionsHeld } from './conditions.ts';
import { courseOrder, isCourseStep } from './course.ts';
import { nextStep } from './next-step.ts';
import {
  type CounsellingState,
  counsellingStates,
  type CounsellingStep,
  counsellorRoles,
  isFinal,
  onwardSteps,
} from './states.ts';
import { type Wish, wishes, wordsOf } from './words.ts';

const table = counsellingStates;
const states = Object.keys(table.states) as CounsellingState[];
const steps = Object.keys(table.steps) as CounsellingStep[];
const actors = [
  ['counsellor'],
  ['psychotherapist'],
  ['crisis_supervisor'],
  ['petition_officer'],
  ['registrar', 'mediator'],
  ['crisis_supervisor', 'counsellor'],
] as const;

/** A case as the steps leave it, with what its conditions are judged by. */
interface Walk {
  readonly state: CounsellingState;
  readonly taken: readonly CounsellingStep[];
  readonly passed: readonly CounsellingState[];
  readonly counsellor: string | null;
  readonly consent: string | null;
  readonly sessions: readonly { readonly wish: Wish }[];
  readonly missedDays: number;
}
interface Move {
  readonly pick: number;
  readonly roles: readonly string[];
  readonly wish: Wish;
  readonly to: string;
}

const fresh: Walk = {
  state: 'requested',
  taken: [],
  passed: ['requested'],
  counsellor: null,
  consent: null,
  sessions: [],
  missedDays: 0,
};
const holds = (walk: Walk) =>
  conditionsHeld(
    {
      consentAccountId: walk.consent,
      counsellorAccountId: walk.counsellor,
      sessionsOfStep: walk.sessions,
      missedDays: walk.missedDays,
    },
    { missedDays: 3 },
  );

const effects: Partial<Record<CounsellingStep, (walk: Walk, by: Move) => Partial<Walk>>> = {
  assign: (_, { to }) => ({ counsellor: to, consent: null }),
  reassign: (_, { to }) => ({ counsellor: to, consent: null }),
  recuse: () => ({ counsellor: null }),
  record_consent: ({ counsellor }) => ({ consent: counsellor, missedDays: 0 }),
  renew_consent: ({ counsellor }) => ({ consent: counsellor, missedDays: 0 }),
  record_session: ({ sessions }, { wish }) => ({ sessions: [...sessions, { wish }], missedDays: 0 }),
  log_attempt: ({ missedDays }) => ({ missedDays: missedDays + 1 }),
};

function take(walk: Walk, step: CounsellingStep, by: Move): Walk {
  const given = { state: walk.state, roles: by.roles, holds: holds(walk) };
  if (judgeStep(table, step, given).kind !== 'allowed') return walk;
  const state = stateAfter(table, step, walk.state);
  return {
    ...walk,
    ...effects[step]?.(walk, by),
    ...(state === walk.state ? {} : { sessions: [] }),
    state,
    taken: [...walk.taken, step],
    passed: [...walk.passed, state],
  };
}

const move = fc.record({
  pick: fc.noBias(fc.nat()),
  roles: fc.constantFrom(...actors),
  wish: fc.oneof({ weight: 3, arbitrary: fc.constant('yes' as const) }, fc.constantFrom(...wordsOf(wishes))),
  to: fc.oneof({ weight: 3, arbitrary: fc.constant('first') }, fc.constant('second')),
});
// Endings are drawn seldom and the way onward often, so that most walks get far.
const isEnding = (step: CounsellingStep) => isFinal(table.steps[step].to) && step !== 'finish';
function pickStep(walk: Walk, { pick, roles }: Move): CounsellingStep {
  const { state } = walk;
  const offered = allowedSteps(table, { state, roles, holds: holds(walk) });
  const next = nextStep(offered, { sessionsOfStep: walk.sessions.length });
  if (pick % 3 === 0 && next) return next;
  const leaving = steps.filter((step) => table.steps[step].from.includes(state));
  const kept = pick % 101 === 0 ? leaving : leaving.filter((step) => !isEnding(step));
  return kept[pick % kept.length] ?? 'assign';
}
const walks = fc.array(move, { minLength: 1, maxLength: 160, size: 'max' }).map((moves) =>
  moves.reduce<Walk[]>(
    (path, by) => {
      const latest = path.at(-1) ?? fresh;
      return [...path, take(latest, pickStep(latest, by), by)];
    },
    [fresh],
  ),
);
const everyWalk = (check: (path: Walk[]) => void) => fc.assert(fc.property(walks, check), { numRuns: 300 });

/** Where steps can lead from `start` when some are taken out of the table. */
function reachable(start: CounsellingState, without: readonly CounsellingStep[] = []): Set<CounsellingState> {
  const seen = new Set([start]);
  for (const state of seen)
    for (const step of steps)
      if (!without.includes(step) && table.steps[step].from.includes(state))
        seen.add(stateAfter(table, step, state));
  return seen;
}

test('every state can be reached', () => {
  assert.deepEqual([...reachable('requested')].toSorted(), states.toSorted());
});

test('without a recorded consent there is no way to any step of the course', () => {
  const without = reachable('requested', ['record_consent']);
  for (const step of courseOrder) assert.ok(!without.has(step), step);
  assert.ok(!without.has('finished'));
});

test('no step of the course can be skipped: without leading on from one, none after it is reached', () => {
  for (const [index, step] of courseOrder.entries()) {
    const without = reachable('requested', [onwardSteps[step]]);
    for (const later of courseOrder.slice(index + 1))
      assert.ok(!without.has(later), `${later} without ${step}`);
    assert.ok(!without.has('finished'), `finished without ${step}`);
  }
});

test('random walks: talks and steps only while the person’s consent stands with the very counsellor', () => {
  let talks = 0;
  everyWalk((path) => {
    path.forEach((walk, index) => {
      const before = path[index - 1];
      if (!before || before.taken.length === walk.taken.length) return;
      const step = walk.taken.at(-1);
      if (
        step === 'record_session' ||
        step === 'begin' ||
        (step && Object.values(onwardSteps).includes(step))
      ) {
        talks += 1;
        assert.equal(before.consent, before.counsellor);
        assert.notEqual(before.consent, null);
      }
    });
  });
  assert.ok(talks > 100, 'walks got as far as talking');
});

test('random walks: the four steps in their order, each left only after a talk at whose end the person wanted to go on', () => {
  let finished = 0;
  everyWalk((path) => {
    const last = path.at(-1) ?? fresh;
    const course = last.passed.filter(isCourseStep).filter((state, index, all) => state !== all[index - 1]);
    assert.deepEqual(course, courseOrder.slice(0, course.length));
    if (last.state === 'finished') {
      finished += 1;
      assert.equal(course.length, courseOrder.length);
    }
    path.forEach((walk, index) => {
      const before = path[index - 1];
      if (!before || walk.state === before.state || !isCourseStep(walk.state) || walk.state === 'relating')
        return;
      assert.equal(before.sessions.at(-1)?.wish, 'yes', 'silence is no consent');
    });
  });
  assert.ok(finished > 0, 'some walk finished');
});

test('from every open state the person can stop at once: no condition, for whoever works on the case', () => {
  const stops: readonly CounsellingStep[] = ['decline', 'end_by_person'];
  for (const state of states.filter((each) => !isFinal(each)))
    for (const role of state === 'requested'
      ? ['crisis_supervisor']
      : ['crisis_supervisor', ...counsellorRoles]) {
      const open = allowedSteps(table, { state, roles: [role], holds: new Set() });
      assert.ok(
        open.some((step) => stops.includes(step)),
        `${role} in ${state}`,
      );
    }
});

test('a finished case is finished: no step leaves it, by nobody', () => {
  for (const state of table.final)
    for (const step of steps) assert.ok(!table.steps[step].from.includes(state));
});

test('whoever asks for counselling has no step, and the supervisor none that touches the talks', () => {
  const askers = Object.keys(actionOf('counselling.request').by);
  for (const step of steps) {
    const { roles: able } = table.steps[step];
    assert.ok(
      able.every((role) => role in roles && !askers.includes(role)),
      step,
    );
    if (able.includes('crisis_supervisor'))
      assert.ok(['assign', 'reassign', 'decline', 'end_by_person'].includes(step), step);
  }
});

test('nothing ends in silence before enough attempts on different days', () => {
  everyWalk((path) => {
    path.forEach((walk, index) => {
      const step = walk.taken.at(-1);
      const before = path[index - 1];
      if (!before || before.taken.length === walk.taken.length) return;
      if (step === 'close_unreached' || step === 'close_lapsed') assert.ok(before.missedDays >= 3);
    });
  });
});

test('the next right step is one of those offered, and never an ending or a report', () => {
  everyWalk((path) => {
    for (const walk of path) {
      const offered = allowedSteps(table, { state: walk.state, roles: counsellorRoles, holds: holds(walk) });
      const next = nextStep(offered, { sessionsOfStep: walk.sessions.length });
      if (next === null) continue;
      assert.ok(offered.includes(next));
      assert.ok(!isEnding(next) && next !== 'raise_risk' && next !== 'recuse');
    }
  });
});
