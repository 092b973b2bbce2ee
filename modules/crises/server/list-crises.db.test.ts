import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listCrises as route } from '../contract.ts';
import { actAs, alert, type Desk, failsWith, openDesk, stepsOf } from './desk.fixture.ts';
import { listCrises } from './list-crises.ts';

let desk: Desk;
let steps: ReturnType<typeof stepsOf>;
const ids: Record<'led' | 'waiting' | 'far' | 'citywide' | 'closedMine' | 'closedOther', string> = {
  led: '',
  waiting: '',
  far: '',
  citywide: '',
  closedMine: '',
  closedOther: '',
};
before(async () => {
  desk = await openDesk();
  const { city, officer, secondOfficer } = desk;
  steps = stepsOf(city, desk.hospitalId);
  ids.led = await alert(city);
  ids.waiting = await alert(city, {
    urgency: 'within_24h',
    source: 'school',
    contact: { phone: '16000001234' },
  });
  ids.far = await alert(city, { regionCode: '341321' });
  ids.citywide = await alert(city, { regionCode: '341300' });
  ids.closedMine = await alert(city);
  ids.closedOther = await alert(city);
  await steps.acknowledge(officer, ids.led, 1);
  for (const [id, who] of [
    [ids.closedMine, officer],
    [ids.closedOther, secondOfficer],
  ] as const) {
    const { version } = await steps.acknowledge(who, id, 1);
    await steps.rule_out(who, id, (await steps.start_assessment(who, id, version)).version);
  }
  await city.owner.query(
    "update duties set due_at = now() - interval '1 minute', escalation = 2 where record_id = $1",
    [ids.led],
  );
});
after(() => desk.city.close());

type Query = Parameters<typeof listCrises>[1]['query'];
const list = (who: Desk['officer'], query: Query = {}) =>
  actAs(desk.city, who, { route, operation: listCrises, input: { query } });
const namesOf = (rows: readonly { id: string }[]) =>
  rows.map(({ id }) => Object.entries(ids).find(([, each]) => each === id)?.[0] ?? id);
const seenBy = async (who: Desk['officer'], query: Query = {}) => namesOf((await list(who, query)).rows);

test('each sees what the action table says, the newest first', async () => {
  const { officer, supervisor, citySupervisor, farOfficer, psychiatrist, gridWorker } = desk;
  assert.deepEqual(
    await seenBy(officer),
    ['closedMine', 'waiting', 'led'],
    'open in the county, and finished ones of their own',
  );
  assert.deepEqual(await seenBy(supervisor), ['closedOther', 'closedMine', 'waiting', 'led']);
  assert.deepEqual(await seenBy(citySupervisor), [
    'closedOther',
    'closedMine',
    'citywide',
    'far',
    'waiting',
    'led',
  ]);
  assert.deepEqual(await seenBy(farOfficer), ['far']);
  assert.deepEqual(await seenBy(psychiatrist), []);
  await assert.rejects(list(gridWorker), failsWith('action.forbidden'));
});

test('a case of one’s own beyond the area is listed too, once', async () => {
  const { city, farOfficer, officer } = desk;
  const assign =
    "insert into assignments (record_id, account_id, part, area) values ($1, $2, 'crisis_worker', '34.13')";
  for (const [id, who] of [
    [ids.led, farOfficer],
    [ids.waiting, officer],
  ] as const)
    await city.owner.query(assign, [id, who.accountId]);
  assert.deepEqual(await seenBy(farOfficer), ['far', 'led']);
  assert.deepEqual(await seenBy(farOfficer, { open: true }), ['far', 'led']);
  assert.deepEqual(await seenBy(officer), ['closedMine', 'waiting', 'led']);
  await city.owner.query("delete from assignments where part = 'crisis_worker' and area = '34.13'");
});

test('filters', async () => {
  const { officer, supervisor } = desk;
  const { rows } = await list(supervisor, {
    search: String(Number((await steps.get(officer, ids.led)).caseNo.slice(-6))),
  });
  assert.deepEqual(namesOf(rows), ['led'], 'a bare number means the case of that number');
  assert.deepEqual(await seenBy(supervisor, { search: rows[0]!.caseNo.slice(0, 7).toLowerCase() }), [
    'closedOther',
    'closedMine',
    'waiting',
    'led',
  ]);
  assert.deepEqual(await seenBy(supervisor, { search: "wj' or 1=1" }), []);
  assert.deepEqual(await seenBy(supervisor, { search: 'WJ\0' }), []);
  assert.deepEqual(await seenBy(supervisor, { region: '000000' }), []);
  assert.deepEqual(await seenBy(supervisor, { open: true }), ['waiting', 'led']);
  assert.deepEqual(await seenBy(supervisor, { overdue: true }), ['led']);
  assert.deepEqual(await seenBy(supervisor, { state: 'alerted' }), ['waiting']);
  assert.deepEqual(await seenBy(supervisor, { urgency: 'within_24h', source: 'school' }), ['waiting']);
  assert.deepEqual(await seenBy(officer, { mine: true }), ['closedMine', 'led']);
  assert.deepEqual(await seenBy(desk.citySupervisor, { region: '341321' }), ['far']);
  assert.deepEqual(await seenBy(officer, { region: '341321' }), [], 'a filter never widens the reach');
});

test('a row carries the clock of the duty due first, the lead and the place; never a name or a word of content', async () => {
  const { officer } = desk;
  const { rows } = await list(officer);
  const led = rows.find(({ id }) => id === ids.led)!;
  assert.deepEqual(
    {
      dueStep: led.dueStep,
      escalation: led.escalation,
      lead: led.lead,
      mine: led.assignedToMe,
      regionName: led.regionName,
      state: led.state,
    },
    {
      dueStep: 'assess',
      escalation: 2,
      lead: '周敏',
      mine: true,
      regionName: '埇桥区 埇桥街道',
      state: 'acknowledged',
    },
  );
  const finished = rows.find(({ id }) => id === ids.closedMine)!;
  assert.deepEqual([finished.dueAt, finished.dueStep], [null, null]);
  assert.equal(rows.find(({ id }) => id === ids.waiting)!.contactLeft, true);
  assert.ok(!JSON.stringify(rows).includes('来电说'));
});

test('pages hold every case once, also where many were raised in one moment', async () => {
  const { city, citySupervisor, officer } = desk;
  for (let n = 0; n < 7; n += 1) await alert(city);
  await city.owner.query(
    "update crises set raised_at = '2026-01-01T00:00:00.123456Z' where state = 'alerted' and region_code = '341302001'",
  );
  for (const who of [citySupervisor, officer]) {
    const all = (await list(who)).rows.map(({ id }) => id);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(who, { limit: 3, ...(cursor ? { cursor } : {}) });
      paged.push(...page.rows.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    assert.deepEqual(paged, all);
    assert.equal(new Set(paged).size, paged.length);
  }
});

test('a cursor that this list did not give is refused', async () => {
  for (const cursor of ['x', Buffer.from("2026-01-01 00:00:00+08|' or true").toString('base64url')])
    await assert.rejects(list(desk.officer, { cursor }), failsWith('request.invalid'));
});
