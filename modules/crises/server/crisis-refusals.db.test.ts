import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DomainError } from '@xinan/contract-kit';
import { addDays, localDateOf } from '@xinan/cn/dates';
import { deadline } from '@xinan/cn/calendar';
import { defaultClocks } from '../domain.ts';
import { alert, countsOf, type Desk, failsWith, openDesk, openDutiesOf, stepsOf } from './desk.fixture.ts';

let desk: Desk;
let steps: ReturnType<typeof stepsOf>;
before(async () => {
  desk = await openDesk();
  steps = stepsOf(desk.city, desk.hospitalId);
});
after(() => desk.city.close());

/** A case led by the officer, assessed, and following. */
async function following(risk: 'low' | 'high' = 'low') {
  const { city, officer } = desk;
  const id = await alert(city);
  let now = await steps.acknowledge(officer, id, 1);
  now = await steps.start_assessment(officer, id, now.version);
  now = await steps.assess(officer, id, now.version, risk);
  if (risk === 'high') now = await steps.write_plan(officer, id, now.version);
  return steps.start_following(officer, id, now.version);
}

const versionOf = async (id: string) => {
  const { rows } = await desk.city.owner.query<{ version: number; state: string; events: number }>(
    'select version, state, (select count(*)::int from crisis_events where crisis_id = crises.id) as events from crises where id = $1',
    [id],
  );
  return rows[0];
};

test('another county’s officer and an unassigned psychiatrist find nothing', async () => {
  const { city, farOfficer, psychiatrist, citySupervisor } = desk;
  const id = await alert(city);
  await assert.rejects(steps.get(farOfficer, id), failsWith('record.not_found'));
  await assert.rejects(steps.acknowledge(farOfficer, id, 1), failsWith('record.not_found'));
  await assert.rejects(steps.get(psychiatrist, id), failsWith('record.not_found'));
  await assert.rejects(steps.assess(psychiatrist, id, 1), failsWith('record.not_found'));
  assert.equal((await steps.get(citySupervisor, id)).id, id);
  assert.deepEqual(await versionOf(id), { version: 1, state: 'alerted', events: 1 });
});

test('an alert that names only the city is for those who look after the whole city', async () => {
  const { city, officer, citySupervisor } = desk;
  const id = await alert(city, { regionCode: '341300' });
  await assert.rejects(steps.get(officer, id), failsWith('record.not_found'));
  assert.equal((await steps.get(citySupervisor, id)).regionName, '宿州市');
});

test('a role that may not: refused before anything is read', async () => {
  const { city, gridWorker, officer, supervisor } = desk;
  const id = await alert(city);
  for (const attempt of [steps.get, steps.acknowledge, steps.assess, steps.refer, steps.countersign])
    await assert.rejects(attempt(gridWorker, id, 1), failsWith('action.forbidden'));
  const now = await following();
  await assert.rejects(steps.countersign(officer, now.id, now.version), failsWith('action.forbidden'));
  await assert.rejects(
    steps.answer_referral(supervisor, now.id, now.version, now.id),
    failsWith('action.forbidden'),
  );
});

test('a step that the state does not allow is refused with the state and the step in words', async () => {
  const { city, officer } = desk;
  const id = await alert(city);
  await assert.rejects(steps.assess(officer, id, 1), (fault: DomainError) => {
    assert.equal(fault.code, 'crisis.step_not_open');
    assert.deepEqual(fault.details['state'], { zh: '待签收', en: 'Alerted' });
    return true;
  });
  const acknowledged = await steps.acknowledge(officer, id, 1);
  await assert.rejects(
    steps.acknowledge(officer, id, acknowledged.version),
    failsWith('crisis.step_not_open'),
  );
  assert.deepEqual(await versionOf(id), { version: 2, state: 'acknowledged', events: 2 });
});

test('a stale version is refused and changes nothing', async () => {
  const { city, officer } = desk;
  const id = await alert(city);
  await steps.acknowledge(officer, id, 1);
  await assert.rejects(steps.start_assessment(officer, id, 1), failsWith('record.changed'));
  assert.deepEqual(await versionOf(id), { version: 2, state: 'acknowledged', events: 2 });
  assert.deepEqual(await openDutiesOf(city, id), ['crisis.assess']);
});

test('an officer of the area who is not assigned cannot write plans, and is offered no button for it', async () => {
  const { secondOfficer } = desk;
  const now = await following();
  const seen = await steps.get(secondOfficer, now.id);
  assert.deepEqual(
    seen.steps.map(({ step }) => step),
    ['assess'],
  );
  await assert.rejects(steps.write_plan(secondOfficer, now.id, now.version), failsWith('record.not_found'));
});

test('high without a plan does not pass into follow-up', async () => {
  const { city, officer } = desk;
  const id = await alert(city);
  let now = await steps.acknowledge(officer, id, 1);
  now = await steps.start_assessment(officer, id, now.version);
  now = await steps.assess(officer, id, now.version, 'high');
  await assert.rejects(steps.start_following(officer, id, now.version), (fault: DomainError) => {
    assert.equal(fault.code, 'crisis.step_unmet');
    assert.deepEqual(fault.details['conditions'], {
      zh: '评为高风险的须已有安全计划',
      en: 'a safety plan where the rating is high',
    });
    return true;
  });
});

test('closing needs the grounds of its reason; each that lacks is named', async () => {
  const { city, officer } = desk;
  const now = await following('high');
  await assert.rejects(
    steps.propose_closure(officer, now.id, now.version, 'risk_eased'),
    (fault: DomainError) => {
      assert.equal(fault.code, 'crisis.step_unmet');
      assert.deepEqual(
        fault.faults.map(({ en }) => en),
        ['two follow-ups that reached the person', 'the required days since the last high rating'],
      );
      return true;
    },
  );
  assert.deepEqual(await openDutiesOf(city, now.id), ['crisis.follow_up']);
});

test('the second signature is another person’s', async () => {
  const { supervisor, citySupervisor } = desk;
  let now = await following();
  now = await steps.propose_closure(supervisor, now.id, now.version);
  await assert.rejects(steps.countersign(supervisor, now.id, now.version), failsWith('crisis.step_unmet'));
  now = await steps.countersign(citySupervisor, now.id, now.version);
  assert.equal(now.state, 'closed');
});

test('the database itself keeps two signatures of one person apart', async () => {
  const { city, supervisor } = desk;
  let now = await following();
  now = await steps.propose_closure(supervisor, now.id, now.version);
  const twin =
    'insert into crisis_signatures select crisis_id, round, 2, account_id, actor_name, actor_role, at from crisis_signatures where crisis_id = $1';
  await assert.rejects(city.owner.query(twin, [now.id]), /crisis_signatures_two_people/);
});

test('a hospital that takes no referrals, and one that does not exist, are refused', async () => {
  const { city, officer, otherHospitalId } = desk;
  const now = await following();
  await city.owner.query('update institutions set accepts_referrals = false where id = $1', [
    otherHospitalId,
  ]);
  for (const hospital of [otherHospitalId, now.id])
    await assert.rejects(
      steps.refer(officer, now.id, now.version, hospital),
      failsWith('crisis.hospital_unknown'),
    );
});

test('two officers acknowledge at once: one leads, the other is told that the case has changed', async () => {
  const { city, officer, secondOfficer } = desk;
  for (let round = 0; round < 5; round += 1) {
    const id = await alert(city);
    const answers = await Promise.allSettled([
      steps.acknowledge(officer, id, 1),
      steps.acknowledge(secondOfficer, id, 1),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    const refused = answers.find((answer) => answer.status === 'rejected');
    assert.equal((refused?.reason as DomainError).code, 'record.changed');
    const { rows } = await city.owner.query<{ n: number }>(
      'select count(*)::int as n from assignments where record_id = $1',
      [id],
    );
    assert.equal(rows[0]?.n, 1);
    assert.deepEqual(await versionOf(id), { version: 2, state: 'acknowledged', events: 2 });
  }
});

test('within 72 hours is acknowledged by the end of the next working day, as the city’s calendar has it', async () => {
  const { city, officer } = desk;
  const id = await alert(city, { urgency: 'within_72h' });
  const now = await steps.get(officer, id);
  const raisedAt = new Date(now.raisedAt);
  assert.equal(now.dueAt, deadline(raisedAt, { kind: 'workdays', amount: 1 }).toISOString());
  assert.ok(now.dueAt >= deadline(raisedAt, { kind: 'hours', amount: 0 }).toISOString());
  assert.ok(localDateOf(new Date(now.dueAt)) >= addDays(localDateOf(raisedAt), 1));
});

test('a city sets its own clocks; what it leaves out keeps its default; late is counted as late', async () => {
  const { city, officer } = desk;
  const clocks = { acknowledge: { immediate: { kind: 'minutes', amount: 5 } } };
  await city.owner.query("insert into city_settings (name, value) values ('crisis.clocks', $1)", [
    JSON.stringify(clocks),
  ]);
  const id = await alert(city);
  const raised = await steps.get(officer, id);
  assert.equal(Date.parse(raised.dueAt!) - Date.parse(raised.raisedAt), 5 * 60_000);
  await city.owner.query("update crises set raised_at = raised_at - interval '7 minutes' where id = $1", [
    id,
  ]);
  const now = await steps.acknowledge(officer, id, 1);
  await city.owner.query("delete from city_settings where name = 'crisis.clocks'");
  assert.equal(
    Date.parse(now.dueAt!) - Date.parse(now.raisedAt),
    defaultClocks.assess.immediate.amount * 3_600_000,
  );
  assert.deepEqual((await countsOf(city, 'crisis.acknowledged')).at(-1)?.dims, {
    urgency: 'immediate',
    onTime: 'no',
    minutes: 7,
  });
});
