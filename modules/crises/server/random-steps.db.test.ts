import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stateAfter } from '@xinan/contract-kit';
import type { Hired } from '@xinan/platform/testing';
import fc from 'fast-check';
import type { CrisisRecord } from '../contract.ts';
import { type CrisisState, type CrisisStep, crisisStates } from '../domain.ts';
import { alert, countsOf, type Desk, openDesk, openDutiesOf, stepsOf } from './desk.fixture.ts';

let desk: Desk;
let steps: ReturnType<typeof stepsOf>;
before(async () => {
  desk = await openDesk();
  steps = stepsOf(desk.city, desk.hospitalId);
});
after(() => desk.city.close());

// The desk is named more often than those who may do nothing, so that walks get far.
const people = [
  'officer',
  'supervisor',
  'citySupervisor',
  'officer',
  'citySupervisor',
  'psychiatrist',
  'secondOfficer',
  'farOfficer',
  'gridWorker',
] as const;
const risks = ['none_stated', 'low', 'medium', 'high'] as const;
const expected = new Set([
  'record.not_found',
  'record.changed',
  'action.forbidden',
  'crisis.step_not_open',
  'crisis.step_unmet',
  'crisis.step_role',
]);
const attempt = fc.record({
  who: fc.constantFrom(...people),
  step: fc.constantFrom(...(Object.keys(crisisStates.steps) as CrisisStep[])),
  risk: fc.constantFrom(...risks),
  /** Follow what the screen offers rather than try at random, so that walks get far. */
  follows: fc.nat(4).map((chance) => chance > 0),
  pick: fc.nat(),
  stale: fc.boolean(),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;

function take(
  who: Hired,
  step: CrisisStep,
  { record, version, risk }: { record: CrisisRecord; version: number; risk: Attempt['risk'] },
): Promise<CrisisRecord> {
  const { id } = record;
  const openReferral = record.referrals.find(({ outcome }) => outcome === null);
  const pending = record.followUps.find(({ doneAt }) => doneAt === null);
  switch (step) {
    case 'assess':
      return steps.assess(who, id, version, risk);
    case 'answer_referral':
      return steps.answer_referral(
        who,
        id,
        version,
        openReferral?.id ?? id,
        risk === 'high' ? 'inpatient' : 'not_arrived',
      );
    case 'follow_up':
      return steps.follow_up(who, id, version, pending ? { followUpId: pending.id } : {});
    case 'return_to_following':
      return steps.countersign(who, id, version, false);
    default:
      return steps[step](who, id, version);
  }
}

/** The case as the city's supervisor sees it: whatever has happened, they reach it. */
const look = (id: string) => steps.get(desk.citySupervisor, id);

/** The steps this person's screen offers now. */
const offersTo = (who: Attempt['who'], id: string): Promise<CrisisStep[]> =>
  steps.get(desk[who], id).then(
    (record) => record.steps.map(({ step }) => step),
    () => [],
  );

const choose = (offered: readonly CrisisStep[], { step, follows, pick }: Attempt): CrisisStep =>
  (follows ? offered[pick % Math.max(1, offered.length)] : undefined) ?? step;

test('random steps by random people: the real operations keep to the pure state table', async () => {
  const taken: Record<string, number> = {};
  const walk = async (attempts: Attempt[]) => {
    const id = await alert(desk.city);
    let record = await look(id);
    const timeline: string[] = ['raise'];
    for (const each of attempts) {
      const offered = await offersTo(each.who, id);
      const step = choose(offered, each);
      const version = each.stale && !each.follows ? record.version - 1 : record.version;
      const after = await take(desk[each.who], step, { record, version, risk: each.risk }).catch(
        (fault: { code?: string }) => {
          assert.ok(expected.has(fault.code ?? ''), `${step}: ${String(fault)}`);
          return undefined;
        },
      );
      assert.equal(
        after !== undefined,
        version === record.version && offered.includes(step),
        `${each.who} ${step} in ${record.state}: offered is what can be done`,
      );
      const present = await look(id);
      if (after) {
        timeline.push(step);
        taken[step] = (taken[step] ?? 0) + 1;
        assert.equal(present.state, stateAfter(crisisStates, step, record.state as CrisisState));
        assert.equal(present.version, record.version + 1);
      } else assert.deepEqual(present, record);
      record = present;
      assert.deepEqual(
        record.timeline.map((entry) => entry.step),
        timeline,
      );
      const isFinal = crisisStates.final.includes(record.state as CrisisState);
      assert.equal(
        (await openDutiesOf(desk.city, id)).length === 0,
        isFinal,
        'an open case has a clock, a finished one has none',
      );
      assert.equal(record.dueStep === null, isFinal);
    }
  };
  await fc.assert(fc.asyncProperty(fc.array(attempt, { minLength: 15, maxLength: 30, size: 'max' }), walk), {
    numRuns: 8,
    endOnFailure: true,
  });
  const countOf = async (metric: string) =>
    (await countsOf(desk.city, metric)).reduce((sum, { quantity }) => sum + quantity, 0);
  const sums = {
    acknowledge: 'crisis.acknowledged',
    rule_out: 'crisis.ruled_out',
    refer: 'crisis.referred',
    answer_referral: 'crisis.referral_answered',
    follow_up: 'crisis.followed_up',
    countersign: 'crisis.closed',
    reopen: 'crisis.reopened',
  };
  for (const [step, metric] of Object.entries(sums))
    assert.equal(await countOf(metric), taken[step] ?? 0, metric);
  const total = Object.values(taken).reduce((sum, count) => sum + count, 0);
  assert.ok(total > 40 && (taken['assess'] ?? 0) > 0, `walks got far: ${JSON.stringify(taken)}`);
});
