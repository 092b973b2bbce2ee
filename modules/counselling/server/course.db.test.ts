import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import {
  assigned,
  begun,
  countsOf,
  type Desk,
  failsWith,
  openDesk,
  openDutiesOf,
  person,
  type Steps,
  stepsOf,
} from './desk.fixture.ts';

let desk: Desk;
let steps: Steps;
before(async () => {
  desk = await openDesk();
  steps = stepsOf(desk.city);
});
after(() => desk.city.close());

const open = (record: { steps: { step: string }[] }) => record.steps.map(({ step }) => step);
const next = (record: { steps: { step: string; primary: boolean }[] }) =>
  record.steps.find(({ primary }) => primary)?.step ?? null;

test('from the request to the end of the four steps', async () => {
  const { city, petitionOfficer, supervisor, counsellor } = desk;
  const { id, caseNo } = await steps.request(petitionOfficer);
  assert.match(caseNo, /^SD\d{4}-\d{6}$/);
  assert.deepEqual(await openDutiesOf(city, id), ['counselling.assign']);
  const waiting = await steps.oversee(supervisor, id);
  assert.deepEqual([waiting.person, waiting.state, next(waiting)], ['欧阳**', 'requested', 'assign']);
  await steps.assign(supervisor, id, { version: 1, to: counsellor });
  assert.deepEqual(await openDutiesOf(city, id), ['counselling.first_contact']);

  let now = await steps.get(counsellor, id);
  assert.deepEqual([now.name, now.phone, now.topic], [person.name, '16000004321', person.topic]);
  assert.equal(next(now), 'record_consent');
  assert.ok(!open(now).includes('begin') && !open(now).includes('record_session'));
  now = await steps.consent(counsellor, id, now.version);
  assert.deepEqual([now.state, now.consentStands], ['consented', true]);
  now = await steps.begin(counsellor, id, now.version);
  for (const [state, after] of [
    ['relating', 'calming'],
    ['calming', 'focusing'],
    ['focusing', 'reframing'],
    ['reframing', 'finished'],
  ] as const) {
    assert.deepEqual([now.state, next(now)], [state, 'record_session']);
    await assert.rejects(
      steps.advance(counsellor, id, now.version),
      failsWith('counselling.step_unmet'),
      'not without a talk in this step',
    );
    now = await steps.talk(counsellor, id, { version: now.version });
    now = await steps.advance(counsellor, id, now.version);
    assert.equal(now.state, after);
  }
  assert.deepEqual(await openDutiesOf(city, id), [], 'a finished case has no duty');
  assert.deepEqual(now.outcome, { first: 8, last: 6, change: 'eased', wish: 'yes' });
  assert.ok(
    now.course.every(({ startedAt, endedAt, note, next: ahead }) => startedAt && endedAt && note && ahead),
  );
  assert.equal(now.sessions.length, 4);
  assert.deepEqual(open(now), []);
  assert.deepEqual((await countsOf(city, 'counselling.requested')).at(-1), { by: 'petition_officer' });
  assert.deepEqual(
    (await countsOf(city, 'counselling.session')).map(({ step }) => step),
    ['relating', 'calming', 'focusing', 'reframing'],
  );
  assert.deepEqual(await countsOf(city, 'counselling.finished'), [
    { how: 'finished', emotion: 'eased', begun: 'yes' },
  ]);
});

test('persons are counted apart from cases: a second course of the same person in a year is no new person', async () => {
  const own = { ...person, phone: '16000009999' };
  const before = (await countsOf(desk.city, 'counselling.begun')).length;
  for (const phone of [own.phone, '160-0000-9999']) {
    const { id } = await steps.request(desk.registrar, { phone });
    await steps.assign(desk.supervisor, id, { version: 1, to: desk.counsellor });
    const { version } = await steps.consent(desk.counsellor, id, 2);
    await steps.begin(desk.counsellor, id, version);
  }
  assert.deepEqual((await countsOf(desk.city, 'counselling.begun')).slice(before), [
    { newThisYear: 'yes' },
    { newThisYear: 'no' },
  ]);
});

test('nobody is led on who did not say they want to go on', async () => {
  const { id, version } = await begun(desk, steps);
  for (const wish of ['not_said', 'no'] as const) {
    const { version: latest } = await steps.get(desk.counsellor, id);
    const talked = await steps.talk(desk.counsellor, id, { version: latest, wish });
    assert.ok(!open(talked).includes('to_calming'), wish);
    await assert.rejects(
      steps.advance(desk.counsellor, id, talked.version),
      failsWith('counselling.step_unmet'),
    );
  }
  const ended = await steps.end(desk.counsellor, id, { version: version + 2, ending: 'said' });
  assert.deepEqual([ended.state, ended.consents.at(-1)?.kind], ['ended_by_person', 'stopped']);
});

test('the person can stop through the supervisor at any time, also before anybody is assigned', async () => {
  const { id } = await steps.request(desk.registrar);
  assert.equal((await steps.stop(desk.supervisor, id, 1)).state, 'declined');
  const running = await begun(desk, steps);
  const stopped = await steps.stop(desk.supervisor, running.id, running.version);
  assert.equal(stopped.state, 'ended_by_person');
  assert.deepEqual(await openDutiesOf(desk.city, running.id), []);
});

test('silence ends a case only after missed contacts on enough different days', async () => {
  const { city, counsellor } = desk;
  const { id, version } = await assigned(desk, steps);
  let now = await steps.attempt(counsellor, id, version);
  now = await steps.attempt(counsellor, id, now.version);
  assert.equal(now.missedDays, 1, 'twice on one day is one day');
  assert.deepEqual(await openDutiesOf(city, id), ['counselling.first_contact']);
  await assert.rejects(
    steps.end(counsellor, id, { version: now.version, ending: 'silent' }),
    failsWith('counselling.step_unmet'),
  );
  await city.owner.query(
    `insert into counselling_events (id, counselling_id, at, step, from_state, to_state, account_id, actor_name, actor_role)
     select gen_random_uuid(), $1, now() + make_interval(days => d), 'log_attempt', 'assigned', 'assigned', $2, '', '' from generate_series(1, 2) d`,
    [id, counsellor.accountId],
  );
  now = await steps.end(counsellor, id, { version: now.version, ending: 'silent' });
  assert.equal(now.state, 'declined');
  assert.equal(
    now.consents.some(({ kind }) => kind === 'stopped'),
    false,
    'nothing is put in the person’s mouth',
  );
});

test('a request sent twice has one effect and one answer', async () => {
  const id = uuidV7();
  const answers = await Promise.all([1, 2, 3].map(() => steps.request(desk.petitionOfficer, { id })));
  assert.equal(new Set(answers.map(({ caseNo }) => caseNo)).size, 1);
  assert.deepEqual(await openDutiesOf(desk.city, id), ['counselling.assign']);
});

test('a stale screen overwrites nothing; a talk can neither lie ahead nor before its step', async () => {
  const { id, version } = await begun(desk, steps);
  await assert.rejects(
    steps.talk(desk.counsellor, id, { version: version - 1 }),
    failsWith('record.changed'),
  );
  for (const days of [1, -3])
    await assert.rejects(
      steps.talk(desk.counsellor, id, {
        version,
        heldAt: new Date(Date.now() + days * 86_400_000).toISOString(),
      }),
      failsWith('counselling.session_time'),
    );
});

test('an agreed date moves the clock; referring on ends the course here', async () => {
  const { id, version } = await begun(desk, steps);
  const nextAt = new Date(Date.now() + 30 * 86_400_000);
  const now = await steps.talk(desk.counsellor, id, { version, nextAt: nextAt.toISOString() });
  assert.ok(Date.parse(now.dueAt ?? '') > nextAt.getTime());
  const referred = await steps.refer(desk.counsellor, id, now.version);
  assert.deepEqual([referred.state, referred.referredTo, referred.dueAt], ['referred_on', 'hospital', null]);
});
