import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { localDateOf } from '@xinan/cn/dates';
import { uuidV7 } from '@xinan/platform';
import { hireStaff } from '@xinan/platform/testing';
import { raiseCrisis as route } from '../contract.ts';
import { type Desk, actAs, alert, countsOf, failsWith, openDesk, stepsOf } from './desk.fixture.ts';
import { helpStatesOf } from './help-states.ts';
import { leaveContactForAssessment } from './leave-contact.ts';
import { raiseAlerts } from './raise-alerts.ts';
import { raiseCrisis } from './raise-crisis.ts';

let desk: Desk;
let steps: ReturnType<typeof stepsOf>;
before(async () => {
  desk = await openDesk();
  steps = stepsOf(desk.city, desk.hospitalId);
});
after(() => desk.city.close());

const report = (id: string, more: object = {}) => ({
  body: {
    id,
    source: 'grid_worker' as const,
    urgency: 'within_24h' as const,
    regionCode: '341302001',
    observedFact: '在楼顶坐了一下午',
    ...more,
  },
});
const raise = (who: Desk['gridWorker'], input: ReturnType<typeof report>) =>
  actAs(desk.city, who, { route, operation: raiseCrisis, input });
const one = async <Row>(query: string, values: unknown[]): Promise<Row> =>
  (await desk.city.owner.query(query, values)).rows[0] as Row;

test('many alerts at once: numbers in a row, a duty, a timeline and a fact each', async () => {
  const { city } = desk;
  const alerts = Array.from({ length: 60 }, (_, index) => ({
    source: 'assessment_item' as const,
    urgency: index % 2 === 0 ? ('immediate' as const) : ('within_72h' as const),
    regionCode: '341302001',
    observedFact: `第 9 题选“几乎每天”（${index}）`,
  }));
  const raised = await city.transact(city.systemActor, 'assessment.submit', (tx) => raiseAlerts(tx, alerts));
  const serials = raised.map(({ caseNo }) => Number(caseNo.slice(-6)));
  assert.deepEqual(
    serials,
    serials.map((_, index) => serials[0]! + index),
  );
  assert.ok(raised.every(({ caseNo }) => caseNo.startsWith(`WJ${localDateOf(new Date()).slice(0, 4)}-`)));
  const ids = raised.map(({ id }) => id);
  const counts = await one<object>(
    `select (select count(*)::int from duties where record_id = any ($1) and kind = 'crisis.acknowledge' and escalate_at = due_at) as duties,
      (select count(*)::int from duties where record_id = any ($1) and urgent) as urgent,
      (select count(*)::int from crisis_events where crisis_id = any ($1) and step = 'raise' and actor_role = 'system') as entries,
      (select count(*)::int from events where record_id = any ($1) and topic = 'crises.alerted' and audience = '{duty_officer,crisis_supervisor}' and area = '34.13.02.001') as notices`,
    [ids],
  );
  assert.deepEqual(counts, { duties: 60, urgent: 30, entries: 60, notices: 60 });
  const facts = await countsOf(city, 'crisis.alerted');
  assert.equal(
    facts.filter(({ dims }) => dims['source'] === 'assessment_item' && dims['urgency'] === 'immediate')
      .length,
    30,
  );
});

test('nothing of what was observed, and no number, can be read in the database', async () => {
  const id = await alert(desk.city, { observedFact: 'CANARY-FACT', contact: { phone: '16000004321' } });
  const row = await one<{ row: string }>(
    `select c::text || k::text as row from crises c join crisis_contacts k on k.crisis_id = c.id where c.id = $1`,
    [id],
  );
  for (const secret of ['CANARY-FACT', '16000004321']) {
    assert.ok(!row.row.includes(secret));
    assert.ok(!row.row.includes(Buffer.from(secret).toString('hex')));
  }
});

test('a report sent five times under one id, three of them at once, is one case with one number', async () => {
  const { city, gridWorker, officer } = desk;
  const id = uuidV7();
  const body = report(id, { phone: '160 0000 1234', calledName: '小禾', place: '北关小区 3 栋楼顶' });
  const answers = [
    await raise(gridWorker, body),
    ...(await Promise.all([1, 2, 3].map(() => raise(gridWorker, body)))),
    await raise(gridWorker, body),
  ];
  assert.equal(new Set(answers.map(({ caseNo }) => caseNo)).size, 1);
  const fresh = uuidV7();
  const twins = await Promise.all([1, 2, 3, 4].map(() => raise(gridWorker, report(fresh))));
  assert.equal(new Set(twins.map(({ caseNo }) => caseNo)).size, 1);
  const counts = await one<object>(
    `select (select count(*)::int from duties where record_id = any ($1)) as duties, (select count(*)::int from crisis_events where crisis_id = any ($1)) as entries`,
    [[id, fresh]],
  );
  assert.deepEqual(counts, { duties: 2, entries: 2 });
  const seen = await steps.get(officer, id);
  assert.deepEqual(seen.contact, { phone: '16000001234', calledName: '小禾', goodTime: null });
  assert.equal(seen.whereabouts?.place, '北关小区 3 栋楼顶');
  assert.deepEqual(seen.timeline[0], {
    at: seen.raisedAt,
    step: 'raise',
    label: { zh: '报告', en: 'Raised' },
    by: { name: '刘芳', role: { zh: '网格员', en: 'Grid worker' } },
    to: 'alerted',
  });
  await assert.rejects(
    steps.get(gridWorker, id),
    failsWith('action.forbidden'),
    'whoever reports does not browse',
  );
  const stranger = await hireStaff(city, { name: '别人', roles: ['volunteer'], regionCode: '341302' });
  await assert.rejects(
    raise(stranger, report(id)),
    failsWith('request.key_reused'),
    'nobody learns the number of another’s report',
  );
});

test('a region that is not of this city is refused', async () => {
  for (const regionCode of ['341302999', '110101', '000000'])
    await assert.rejects(
      raise(desk.gridWorker, report(uuidV7(), { regionCode })),
      failsWith('request.invalid'),
    );
});

/** An assessment row of a person who holds its receipt code. */
async function submitted(code: string): Promise<string> {
  const id = uuidV7();
  await desk.city.owner.query(
    `insert into assessments (id, instrument_id, edition, submitted_at, region_code, area, claim_hash, wrapped_key, result_sealed)
     values ($1, 'phq9', '1', now(), '341302001', '34.13.02.001', sha256($2), '\\x00', '\\x00')`,
    [id, Buffer.from(code)],
  );
  return id;
}

test('the person sees how far help has come, for their own assessments only', async () => {
  const { city, officer } = desk;
  const [mine, another] = [await submitted('MINE'), await submitted('ANOTHER')];
  const id = await alert(city, { assessmentId: mine });
  await alert(city, { assessmentId: another });
  const ask = () =>
    city.transact({ kind: 'claim', code: Buffer.from('MINE') }, 'assessment.read_own', async (tx) => [
      ...(await helpStatesOf(tx, [mine, another])),
    ]);
  assert.deepEqual(await ask(), [[mine, { state: 'sent', contactLeft: false }]]);
  let now = await steps.acknowledge(officer, id, 1);
  assert.equal((await ask())[0]?.[1].state, 'seen');
  now = await steps.start_assessment(officer, id, now.version);
  assert.equal((await ask())[0]?.[1].state, 'in_progress');
  await steps.rule_out(officer, id, now.version);
  assert.equal((await ask())[0]?.[1].state, 'done');
});

test('a number left later reaches the desk once, disturbs nobody who is writing, and can be put right', async () => {
  const { city, officer } = desk;
  const assessmentId = await submitted('LATER');
  const id = await alert(city, { assessmentId, source: 'assessment_item' });
  const leave = (phone: string) =>
    city.transact(city.systemActor, 'contact.leave', (tx) =>
      leaveContactForAssessment(tx, assessmentId, { phone, goodTime: '晚上', calledName: undefined }),
    );
  assert.deepEqual(
    [await leave('16000001111'), await leave('16000001111'), await leave('16000002222')],
    [true, true, true],
  );
  const seen = await steps.get(officer, id);
  assert.deepEqual(seen.contact, { phone: '16000002222', calledName: null, goodTime: '晚上' });
  assert.deepEqual([seen.contactLeft, seen.version, seen.urgency], [true, 1, 'immediate']);
  assert.deepEqual(
    seen.timeline.map(({ step }) => step),
    ['raise', 'contact_left', 'contact_left'],
  );
  const unknown = await city.transact(city.systemActor, 'contact.leave', (tx) =>
    leaveContactForAssessment(tx, uuidV7(), { phone: '16000003333' }),
  );
  assert.equal(unknown, false);
});
