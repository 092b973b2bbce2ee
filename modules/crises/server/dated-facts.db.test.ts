import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addDays, localDateOf } from '@xinan/cn/dates';
import { uuidV7 } from '@xinan/platform';
import { alert, type Desk, openDesk, stepsOf } from './desk.fixture.ts';

let desk: Desk;
let steps: ReturnType<typeof stepsOf>;
before(async () => {
  desk = await openDesk();
  steps = stepsOf(desk.city, desk.hospitalId);
});
after(() => desk.city.close());

/** The cells of a metric that hold something, and all cells empty again. */
async function takeCells(metric: string): Promise<[string, Record<string, string>, number][]> {
  const { rows } = await desk.city.owner.query<{ day: string; dims: Record<string, string>; n: number }>(
    `select to_char(day, 'YYYY-MM-DD') as day, dims, sum(quantity)::int as n from facts where metric = $1
      group by 1, 2 having sum(quantity) <> 0 order by 1, 2`,
    [metric],
  );
  await desk.city.owner.query('delete from facts');
  return rows.map(({ day, dims, n }) => [day, dims, n]);
}

async function close(id: string, from = 1) {
  const { officer, supervisor } = desk;
  let now = await steps.acknowledge(officer, id, from);
  now = await steps.start_assessment(officer, id, now.version);
  now = await steps.assess(officer, id, now.version, 'none_stated');
  return sign(id, now.version, supervisor);
}

async function sign(id: string, version: number, supervisor = desk.supervisor) {
  const { officer } = desk;
  let now = await steps.start_following(officer, id, version);
  now = await steps.propose_closure(officer, id, now.version);
  return steps.countersign(supervisor, id, now.version);
}

const ninetiethDay = () => addDays(localDateOf(new Date()), 90);

async function letDaysPass(id: string, days: number): Promise<void> {
  const { owner } = desk.city;
  await owner.query(
    'update crises set closed_at = closed_at - make_interval(days => $2), raised_at = raised_at - make_interval(days => $2) where id = $1',
    [id, days],
  );
  await owner.query('update facts set day = day - $1::int', [days]);
}

async function addResident(): Promise<string> {
  const id = uuidV7();
  await desk.city.owner.query(
    `insert into residents (id, wrapped_key, region_code, area) values ($1, '\\x00', '341302', '34.13.02')`,
    [id],
  );
  return id;
}

test('a case that is closed and opened again within ninety days stands in its cohort as come back', async () => {
  const id = await alert(desk.city);
  let now = await close(id);
  await letDaysPass(id, 60);
  now = await steps.reopen(desk.officer, id, now.version);
  const cohort = addDays(ninetiethDay(), -60);
  assert.deepEqual(await takeCells('crisis.closure'), [[cohort, { again: 'yes' }, 1]]);
  now = await steps.assess(desk.officer, id, now.version, 'none_stated');
  await sign(id, now.version);
  assert.deepEqual(
    await takeCells('crisis.closure'),
    [[ninetiethDay(), { again: 'no' }, 1]],
    'the second closure has a cohort of its own',
  );
});

test('a new case of the same resident is a return too, counted once however many come', async () => {
  const residentId = await addResident();
  const id = await alert(desk.city, { residentId });
  const closed = await close(id);
  await letDaysPass(id, 89);
  const cohort = addDays(ninetiethDay(), -89);
  await alert(desk.city, { residentId });
  await alert(desk.city, { residentId });
  await steps.reopen(desk.officer, id, closed.version);
  assert.deepEqual(await takeCells('crisis.closure'), [[cohort, { again: 'yes' }, 1]]);
});

test('after ninety days, and of somebody else, it is none', async () => {
  const residentId = await addResident();
  const id = await alert(desk.city, { residentId });
  await close(id);
  await alert(desk.city, { residentId: await addResident() });
  await alert(desk.city);
  await letDaysPass(id, 91);
  await alert(desk.city, { residentId });
  assert.deepEqual(await takeCells('crisis.closure'), [[addDays(ninetiethDay(), -91), { again: 'no' }, 1]]);
});

test('what was ruled out is no closure, and opening it again no return', async () => {
  const id = await alert(desk.city, { source: 'assessment_item' });
  let now = await steps.acknowledge(desk.officer, id, 1);
  now = await steps.start_assessment(desk.officer, id, now.version);
  now = await steps.rule_out(desk.officer, id, now.version);
  now = await steps.reopen(desk.officer, id, now.version);
  await steps.assess(desk.officer, id, now.version, 'none_stated');
  const { rows } = await desk.city.owner.query("select from facts where metric = 'crisis.closure'");
  assert.equal(rows.length, 0);
  assert.deepEqual(
    await takeCells('crisis.review'),
    [[localDateOf(new Date()), { source: 'assessment_item', inTime: 'yes' }, 1]],
    'it was reviewed once',
  );
});

test('a response counts on the day of the alert', async () => {
  const { city, officer } = desk;
  const [quick, slow] = [await alert(city), await alert(city)];
  await letDaysPass(slow, 3);
  await city.owner.query('delete from facts');
  for (const id of [quick, slow]) await steps.acknowledge(officer, id, 1);
  const today = localDateOf(new Date());
  assert.deepEqual(await takeCells('crisis.response'), [
    [addDays(today, -3), { inTime: 'no' }, 1],
    [today, { inTime: 'yes' }, 1],
  ]);
});

test('follow-ups stand on the days they are due: done, tried in vain, or gone with a new assessment', async () => {
  const { city, officer } = desk;
  const id = await alert(city);
  let now = await steps.acknowledge(officer, id, 1);
  now = await steps.start_assessment(officer, id, now.version);
  now = await steps.assess(officer, id, now.version, 'high');
  const days = now.followUps.map(({ dueAt }) => localDateOf(new Date(dueAt)));
  assert.equal(days.length, 5);
  now = await steps.write_plan(officer, id, now.version);
  now = await steps.start_following(officer, id, now.version);
  const [first, second] = now.followUps;
  now = await steps.follow_up(officer, id, now.version, { followUpId: first!.id });
  now = await steps.follow_up(officer, id, now.version, { followUpId: second!.id, outcome: 'not_reached' });
  now = await steps.follow_up(officer, id, now.version);
  await steps.assess(officer, id, now.version, 'none_stated');
  assert.deepEqual(
    await takeCells('crisis.follow_up'),
    [
      [days[0], { fate: 'in_time' }, 1],
      [days[1], { fate: 'not_reached' }, 1],
    ],
    'one that nobody planned is not due',
  );
});

test('a receipt counts on the day of its referral', async () => {
  const { city, officer, psychiatrist } = desk;
  const id = await alert(city);
  let now = await steps.acknowledge(officer, id, 1);
  now = await steps.start_assessment(officer, id, now.version);
  now = await steps.assess(officer, id, now.version);
  now = await steps.refer(officer, id, now.version);
  await city.owner.query("update crisis_referrals set sent_at = sent_at - interval '4 days'");
  await steps.answer_referral(psychiatrist, id, now.version, now.referrals[0]!.id, 'not_arrived');
  const sent = addDays(localDateOf(new Date()), -4);
  assert.deepEqual(await takeCells('crisis.arrival'), [[sent, { outcome: 'not_arrived' }, 1]]);
});
