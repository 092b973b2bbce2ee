import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedSteps, judgeStep, stateAfter } from '@xinan/contract-kit';
import { roles } from '@xinan/policy';
import fc from 'fast-check';
import { type CrisisCondition, type CrisisState, type CrisisStep, crisisStates } from './states.ts';
import type { RiskLevel } from './words.ts';

const states = Object.keys(crisisStates.states) as CrisisState[];
const steps = Object.keys(crisisStates.steps) as CrisisStep[];
const conditions = Object.keys(crisisStates.conditions) as CrisisCondition[];
const riskWords: RiskLevel[] = ['none_stated', 'low', 'medium', 'high'];
const team = [
  { name: 'first officer', roles: ['duty_officer'] },
  { name: 'second officer', roles: ['duty_officer'] },
  { name: 'supervisor', roles: ['crisis_supervisor'] },
  { name: 'second supervisor', roles: ['crisis_supervisor', 'duty_officer'] },
  { name: 'psychiatrist', roles: ['psychiatrist'] },
  { name: 'grid worker', roles: ['grid_worker'] },
] as const;

/** A case as the steps leave it, with what its conditions are judged by. */
interface Walk {
  state: CrisisState;
  taken: CrisisStep[];
  risk: RiskLevel | null;
  hasPlan: boolean;
  referralOpen: boolean;
  signers: string[];
}

/** `pick` chooses among the steps that leave the walk's state, so that walks get far; role and facts may still refuse. */
const move = fc.record({
  pick: fc.nat(),
  actor: fc.constantFrom(...team),
  risk: fc.constantFrom(...riskWords),
  grounds: fc.boolean(),
});
interface Move {
  readonly actor: (typeof team)[number];
  readonly risk: RiskLevel;
  readonly grounds: boolean;
}

function pickStep(state: CrisisState, pick: number): CrisisStep {
  const leaving = steps.filter((step) => crisisStates.steps[step].from.includes(state));
  return leaving[pick % leaving.length] ?? 'reopen';
}

function holds(walk: Walk, { actor, grounds }: Move): Set<CrisisCondition> {
  const judged: Record<CrisisCondition, boolean> = {
    referral_open: walk.referralOpen,
    plan_if_high: walk.risk !== 'high' || walk.hasPlan,
    no_open_referral: !walk.referralOpen,
    closure_grounds: grounds,
    another_person: walk.signers.at(-1) !== actor.name,
    within_90_days: true,
  };
  return new Set(conditions.filter((condition) => judged[condition]));
}

const effects: Partial<Record<CrisisStep, (walk: Walk, by: Move) => Partial<Walk>>> = {
  assess: (_, { risk }) => ({ risk }),
  write_plan: () => ({ hasPlan: true }),
  refer: () => ({ referralOpen: true }),
  answer_referral: () => ({ referralOpen: false }),
  propose_closure: (_, { actor }) => ({ signers: [actor.name] }),
  countersign: (walk, { actor }) => ({ signers: [...walk.signers, actor.name] }),
  return_to_following: () => ({ signers: [] }),
  reopen: () => ({ signers: [] }),
};

function take(walk: Walk, step: CrisisStep, by: Move): Walk {
  const facts = { state: walk.state, roles: by.actor.roles, holds: holds(walk, by) };
  if (judgeStep(crisisStates, step, facts).kind !== 'allowed') return walk;
  const state = stateAfter(crisisStates, step, walk.state);
  return { ...walk, ...effects[step]?.(walk, by), state, taken: [...walk.taken, step] };
}

const fresh: Walk = {
  state: 'alerted',
  taken: [],
  risk: null,
  hasPlan: false,
  referralOpen: false,
  signers: [],
};
const walks = fc.array(move, { minLength: 1, maxLength: 150, size: 'max' }).map((moves) =>
  moves.reduce<Walk[]>(
    (path, by) => {
      const latest = path.at(-1) ?? fresh;
      return [...path, take(latest, pickStep(latest.state, by.pick), by)];
    },
    [fresh],
  ),
);
const everyWalk = (holdsFor: (path: Walk[]) => boolean | void) =>
  fc.assert(fc.property(walks, holdsFor), { numRuns: 200 });

/** Where steps can lead from `start` when some are taken out of the table. */
function reachable(start: CrisisState, without: readonly CrisisStep[] = []): Set<CrisisState> {
  const seen = new Set([start]);
  for (const state of seen)
    for (const step of steps)
      if (!without.includes(step) && crisisStates.steps[step].from.includes(state))
        seen.add(stateAfter(crisisStates, step, state));
  return seen;
}

test('every state can be reached, and a case can be closed', () => {
  assert.deepEqual([...reachable('alerted')].toSorted(), states.toSorted());
});

for (const step of [
  'acknowledge',
  'start_assessment',
  'assess',
  'start_following',
  'propose_closure',
  'countersign',
] as const)
  test(`no case is closed without ${step}`, () => assert.ok(!reachable('alerted', [step]).has('closed')));

test('no case is set aside as no crisis before somebody acknowledged it and started to assess', () => {
  for (const step of ['acknowledge', 'start_assessment'] as const)
    assert.ok(!reachable('alerted', [step]).has('not_crisis'));
});

test('random walks: closed only after acknowledgement and assessment, with two different signers', () => {
  let closed = 0;
  everyWalk((path) => {
    for (const walk of path.filter(({ state }) => state === 'closed')) {
      closed += 1;
      assert.ok(walk.taken.includes('acknowledge') && walk.taken.includes('assess'));
      assert.equal(walk.signers.length, 2);
      assert.equal(new Set(walk.signers).size, 2);
    }
  });
  assert.ok(closed > 0, 'some walk got as far as closing');
});

test('random walks: a high rating does not pass into following without a safety plan or with a referral open', () => {
  let followedHigh = 0;
  everyWalk((path) => {
    path.forEach((walk, index) => {
      if (walk.taken.at(-1) !== 'start_following' || path[index - 1]?.taken.length === walk.taken.length)
        return;
      if (walk.risk === 'high') followedHigh += 1;
      assert.ok(walk.risk !== 'high' || walk.hasPlan);
      assert.ok(!walk.referralOpen);
    });
  });
  assert.ok(followedHigh > 0, 'some walk followed up a high rating');
});

test('every state that is not final has a way on for some role, whatever has happened before', () => {
  everyWalk((path) =>
    path
      .filter(({ state }) => !crisisStates.final.includes(state))
      .every((walk) =>
        team.some(
          (actor) =>
            allowedSteps(crisisStates, {
              state: walk.state,
              roles: actor.roles,
              holds: holds(walk, { actor, risk: 'low', grounds: true }),
            }).length > 0,
        ),
      ),
  );
});

test('a receipt can be recorded for as long as it is awaited, whatever else is done with the case meanwhile', () => {
  const [doctor] = team.filter(({ name }) => name === 'psychiatrist');
  everyWalk((path) =>
    path.every((walk) => {
      const by: Move = { actor: doctor ?? team[4], risk: 'low', grounds: true };
      const open = allowedSteps(crisisStates, {
        state: walk.state,
        roles: by.actor.roles,
        holds: holds(walk, by),
      });
      return walk.referralOpen === open.includes('answer_referral');
    }),
  );
});

test('from wherever a walk has led, the case can still be closed', () => {
  const wayHome: CrisisStep[] = [
    'return_to_following',
    'reopen',
    'acknowledge',
    'start_assessment',
    'assess',
    'write_plan',
    'refer',
    'answer_referral',
    'start_following',
    'propose_closure',
    'countersign',
  ];
  const tryAll = (walk: Walk, step: CrisisStep) =>
    team.reduce(
      (latest, actor) => (latest === walk ? take(walk, step, { actor, risk: 'low', grounds: true }) : latest),
      walk,
    );
  everyWalk((path) => {
    const last = path.at(-1) ?? fresh;
    assert.equal(wayHome.reduce(tryAll, last).state, 'closed');
  });
});

const facts = fc.record({
  state: fc.constantFrom(...states),
  roles: fc.subarray(Object.keys(roles)),
  holds: fc.subarray(conditions).map((held) => new Set(held)),
});

test('the steps offered are steps of the table, open in that state, in its order', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const offered = allowedSteps(crisisStates, given);
      assert.deepEqual(
        offered,
        steps.filter((step) => offered.includes(step)),
      );
      for (const step of offered) {
        const { from, roles: allowed, when = [] } = crisisStates.steps[step];
        assert.ok(from.includes(given.state));
        assert.ok(allowed.some((role) => given.roles.includes(role)));
        assert.ok(when.every((condition) => given.holds.has(condition)));
      }
    }),
  );
});

test('more facts never take a step away, and fewer roles never add one', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const offered = new Set(allowedSteps(crisisStates, given));
      const withAll = new Set(allowedSteps(crisisStates, { ...given, holds: new Set(conditions) }));
      const withOne = allowedSteps(crisisStates, { ...given, roles: given.roles.slice(0, 1) });
      assert.ok([...offered].every((step) => withAll.has(step)));
      assert.ok(withOne.every((step) => offered.has(step)));
    }),
  );
});

test('the table names only states, roles and conditions that exist, each in both languages', () => {
  for (const step of steps) {
    const { from, to, roles: allowed, when = [], label } = crisisStates.steps[step];
    assert.ok(from.length > 0 && from.every((state) => states.includes(state)));
    assert.ok(to === 'same' || states.includes(to));
    assert.ok(allowed.length > 0 && allowed.every((role) => role in roles));
    assert.ok(when.every((condition) => conditions.includes(condition)));
    assert.ok(label.zh && label.en);
  }
});

test('whoever cares for the person has no step that sends anybody anywhere by force: only the desk refers', () => {
  assert.deepEqual(crisisStates.steps.refer.roles, ['duty_officer', 'crisis_supervisor']);
});
