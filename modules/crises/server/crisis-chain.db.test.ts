import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { alert, countsOf, type Desk, failsWith, openDesk, openDutiesOf, stepsOf } from './desk.fixture.ts';

let desk: Desk;
let steps: ReturnType<typeof stepsOf>;
before(async () => {
  desk = await openDesk();
  steps = stepsOf(desk.city, desk.hospitalId);
});
after(() => desk.city.close());

const open = (record: { steps: { step: string }[] }) => record.steps.map(({ step }) => step);
const next = (record: { steps: { step: string; primary: boolean }[] }) =>
  record.steps.find(({ primary }) => primary)?.step ?? null;

test('from the alert to the second signature: officer, psychiatrist, supervisor', async () => {
  const { city, officer, psychiatrist, supervisor, otherPsychiatrist } = desk;
  const id = await alert(city, { contact: { phone: '16000001234', calledName: '小禾' } });
  let now = await steps.get(officer, id);
  assert.match(now.caseNo, /^WJ\d{4}-\d{6}$/);
  assert.equal(now.observedFact, '来电说活着太累');
  assert.deepEqual(now.contact, { phone: '16000001234', calledName: '小禾', goodTime: null });
  assert.equal(now.regionName, '埇桥区 埇桥街道');
  assert.deepEqual([now.dueStep, next(now), open(now)], ['acknowledge', 'acknowledge', ['acknowledge']]);

  now = await steps.acknowledge(officer, id, now.version);
  assert.deepEqual(
    [now.state, now.lead, now.assignedToMe, now.dueStep],
    ['acknowledged', '周敏', true, 'assess'],
  );
  assert.equal(Date.parse(now.dueAt!) - Date.parse(now.raisedAt), 2 * 3_600_000);
  now = await steps.start_assessment(officer, id, now.version);
  now = await steps.assess(officer, id, now.version, 'high');
  assert.deepEqual([now.state, now.risk, now.followUps.length], ['intervening', 'high', 5]);
  assert.deepEqual(await openDutiesOf(city, id), ['crisis.plan', 'crisis.follow_up']);
  assert.equal(next(now), 'write_plan');
  assert.ok(!open(now).includes('start_following'), 'high without a plan does not pass on');

  now = await steps.write_plan(officer, id, now.version);
  assert.deepEqual([now.plans.length, now.plans[0]!.version, next(now)], [1, 1, 'refer']);
  now = await steps.refer(officer, id, now.version);
  assert.equal(now.state, 'referred');
  assert.ok(!open(now).includes('start_following'), 'not while the receipt is out');
  const seen = await steps.get(psychiatrist, id);
  assert.equal(next(seen), 'answer_referral');
  await assert.rejects(steps.get(otherPsychiatrist, id), failsWith('record.not_found'));
  now = await steps.answer_referral(psychiatrist, id, now.version, now.referrals[0]!.id, 'outpatient');
  assert.deepEqual([now.referrals[0]!.outcome, now.referrals[0]!.advice], ['outpatient', '两周复诊']);
  assert.ok(now.referrals[0]!.seenAt);
  await assert.rejects(
    steps.answer_referral(psychiatrist, id, now.version, now.referrals[0]!.id),
    failsWith('crisis.step_unmet'),
  );

  now = await steps.start_following(officer, id, now.version);
  now = await steps.follow_up(officer, id, now.version, { followUpId: now.followUps[0]!.id });
  assert.deepEqual([now.followUps[0]!.outcome, now.followUps[0]!.by?.name], ['reached', '周敏']);
  assert.deepEqual(await openDutiesOf(city, id), ['crisis.follow_up']);
  assert.equal(now.dueAt, now.followUps[1]!.dueAt, 'the clock moves to the next follow-up');
  now = await steps.propose_closure(officer, id, now.version, 'in_care');
  assert.deepEqual(
    [now.state, now.dueStep, now.signatures.map(({ by }) => by.name)],
    ['closing', 'countersign', ['周敏']],
  );
  now = await steps.countersign(supervisor, id, now.version);
  assert.deepEqual([now.state, now.closure?.reason, now.dueAt], ['closed', 'in_care', null]);
  assert.deepEqual(
    now.signatures.map(({ by, ordinal }) => [ordinal, by.name]),
    [
      [1, '周敏'],
      [2, '陈立群'],
    ],
  );
  assert.deepEqual(await openDutiesOf(city, id), []);
  assert.deepEqual(
    now.timeline.map(({ step }) => step),
    [
      'raise',
      'acknowledge',
      'start_assessment',
      'assess',
      'write_plan',
      'refer',
      'answer_referral',
      'start_following',
      'follow_up',
      'propose_closure',
      'countersign',
    ],
  );
  assert.equal((await steps.get(officer, id)).state, 'closed', 'the lead still reads it');
  await assert.rejects(
    steps.get(psychiatrist, id),
    failsWith('record.not_found'),
    'the hospital no longer does',
  );
  const dims = async (metric: string) => (await countsOf(city, metric)).at(-1)?.dims;
  assert.deepEqual(await dims('crisis.acknowledged'), { urgency: 'immediate', onTime: 'yes', minutes: 0 });
  assert.deepEqual(await dims('crisis.assessed'), { urgency: 'immediate', onTime: 'yes', risk: 'high' });
  assert.deepEqual(await dims('crisis.referral_answered'), { outcome: 'outpatient' });
  assert.deepEqual(await dims('crisis.closed'), { reason: 'in_care' });
});

test('a returned closure needs two fresh signatures; a reopened case keeps its number', async () => {
  const { city, officer, supervisor, secondOfficer } = desk;
  const id = await alert(city);
  let now = await steps.acknowledge(officer, id, 1);
  now = await steps.start_assessment(officer, id, now.version);
  now = await steps.assess(officer, id, now.version, 'none_stated');
  assert.deepEqual(
    [now.followUps, await openDutiesOf(city, id)],
    [[], ['crisis.close']],
    'no open case is without a clock',
  );
  now = await steps.start_following(officer, id, now.version);
  now = await steps.propose_closure(officer, id, now.version);
  now = await steps.countersign(supervisor, id, now.version, false);
  assert.deepEqual(
    [now.state, now.signatures, now.closure, now.timeline.at(-1)?.note],
    ['following', [], null, '已阅'],
  );
  now = await steps.propose_closure(officer, id, now.version);
  now = await steps.countersign(supervisor, id, now.version);
  assert.equal(now.signatures.length, 2);
  await assert.rejects(
    steps.get(secondOfficer, id),
    failsWith('record.not_found'),
    'closed cases leave the shift',
  );
  const { caseNo } = now;
  now = await steps.reopen(officer, id, now.version);
  assert.deepEqual([now.state, now.caseNo, now.signatures, now.closure], ['assessing', caseNo, [], null]);
  assert.deepEqual(await openDutiesOf(city, id), ['crisis.assess']);
  now = await steps.rule_out(officer, id, now.version);
  assert.deepEqual([now.state, now.timeline.at(-1)?.note], ['not_crisis', '误报，本人在家安好']);
  await city.owner.query("update crises set closed_at = now() - interval '91 days' where id = $1", [id]);
  assert.ok(!open(await steps.get(officer, id)).includes('reopen'));
  await assert.rejects(steps.reopen(officer, id, now.version), failsWith('crisis.step_unmet'));
});

test('an officer of the area who takes part stays with the case', async () => {
  const { city, officer, secondOfficer } = desk;
  const id = await alert(city);
  let now = await steps.acknowledge(officer, id, 1);
  assert.ok(!(await steps.get(secondOfficer, id)).assignedToMe);
  now = await steps.start_assessment(secondOfficer, id, now.version);
  assert.deepEqual([now.assignedToMe, now.lead], [true, '周敏']);
  now = await steps.assess(secondOfficer, id, now.version, 'high');
  now = await steps.write_plan(secondOfficer, id, now.version);
  assert.equal(now.plans[0]!.by.name, '李强');
});

test('a new assessment supersedes the follow-ups of the former; “worse” asks for an assessment at once', async () => {
  const { city, officer } = desk;
  const id = await alert(city, { urgency: 'within_24h' });
  let now = await steps.acknowledge(officer, id, 1);
  now = await steps.start_assessment(officer, id, now.version);
  now = await steps.assess(officer, id, now.version, 'medium');
  now = await steps.start_following(officer, id, now.version);
  now = await steps.follow_up(officer, id, now.version, { outcome: 'escalated' });
  assert.deepEqual([now.dueStep, now.followUps.length], ['assess', 3], 'the unplanned one is added');
  now = await steps.assess(officer, id, now.version, 'low');
  assert.deepEqual(
    [now.followUps.filter(({ doneAt }) => !doneAt).length, await openDutiesOf(city, id)],
    [1, ['crisis.follow_up']],
  );
  assert.equal(
    (await countsOf(city, 'crisis.assessed')).filter(({ dims }) => dims['urgency'] === 'within_24h').length,
    1,
    'only the first is counted',
  );
});
