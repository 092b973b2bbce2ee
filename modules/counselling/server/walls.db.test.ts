import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ActionName } from '@xinan/policy';
import type { Hired } from '@xinan/platform/testing';
import * as contract from '../contract.ts';
import { begun, assigned, type Desk, failsWith, openDesk, type Steps, stepsOf } from './desk.fixture.ts';
import { listCounsellings } from './list-counsellings.ts';

let desk: Desk;
let steps: Steps;
before(async () => {
  desk = await openDesk();
  steps = stepsOf(desk.city);
});
after(() => desk.city.close());

const tables = [
  'counsellings',
  'counselling_events',
  'counselling_consents',
  'counselling_people',
  'counselling_sessions',
  'counselling_steps',
] as const;
type Table = (typeof tables)[number];

/** How many rows of one case each table shows somebody under an action; the column that names the case. */
const rowsSeen = (who: Hired, action: ActionName, id: string) =>
  desk.city.transact(who.actor, action, async (tx) => {
    const seen: Partial<Record<Table, number>> = {};
    for (const table of tables) {
      const column = table === 'counsellings' ? 'id' : 'counselling_id';
      seen[table] = (await tx.sql(`select from ${table} where ${column} = $1`, [id])).length;
    }
    return seen;
  });
const list = (who: Hired) =>
  desk.city.transact(who.actor, contract.listCounsellings.action, (tx) =>
    listCounsellings(tx, { query: {} }),
  );

/** A case with a talk and a concluded step: something in every table. */
async function fullCase() {
  const { id, version } = await begun(desk, steps);
  const { version: talked } = await steps.talk(desk.counsellor, id, { version });
  return steps.advance(desk.counsellor, id, talked);
}

test('whoever asks reads nothing back, and no door is open to them', async () => {
  const { id } = await fullCase();
  const seen = await rowsSeen(desk.petitionOfficer, 'counselling.request', id);
  assert.deepEqual(Object.values(seen), [0, 0, 0, 0, 0, 0]);
  for (const route of [
    contract.getCounselling,
    contract.overseeCounselling,
    contract.listCounsellings,
    contract.recordSession,
  ])
    await assert.rejects(
      desk.city.transact(desk.petitionOfficer.actor, route.action, () => Promise.resolve()),
      failsWith('action.forbidden'),
    );
});

test('the supervisor of the area sees the case and not one note, under any action', async () => {
  const { id } = await fullCase();
  for (const action of ['counselling.assign', 'counselling.list'] as const) {
    const seen = await rowsSeen(desk.supervisor, action, id);
    assert.equal(seen.counsellings, 1);
    assert.deepEqual([seen.counselling_people, seen.counselling_sessions, seen.counselling_steps], [0, 0, 0]);
  }
  await assert.rejects(steps.get(desk.supervisor, id), failsWith('action.forbidden'));
  const told = JSON.stringify(await steps.oversee(desk.supervisor, id));
  for (const secret of ['欧阳明月', '4321', '睡不好', '睡前不看手机', '愿意说了'])
    assert.ok(!told.includes(secret), secret);
  await assert.rejects(steps.oversee(desk.farSupervisor, id), failsWith('record.not_found'));
});

test('another counsellor sees nothing of it', async () => {
  const { id } = await fullCase();
  for (const who of [desk.otherCounsellor, desk.farCounsellor, desk.cityTherapist]) {
    assert.deepEqual(Object.values(await rowsSeen(who, 'counselling.work', id)), [0, 0, 0, 0, 0, 0]);
    await assert.rejects(steps.get(who, id), failsWith('record.not_found'));
    assert.ok((await list(who)).rows.every((row) => row.id !== id));
  }
  assert.ok((await list(desk.counsellor)).rows.some((row) => row.id === id));
});

test('the counsellor is neither who asked nor anybody who handles petitions', async () => {
  const { id } = await steps.request(desk.mediatorToo);
  const { candidates } = await steps.oversee(desk.supervisor, id);
  const names = candidates.map(({ name }) => name);
  assert.ok(names.includes('周安然') && names.includes('孙清和'), 'of the county, and of the city');
  for (const barred of ['唐嘉木', '韩知行', '钱晨']) assert.ok(!names.includes(barred), barred);
  for (const to of [desk.mediatorToo, desk.handler, desk.farCounsellor, desk.petitionOfficer])
    await assert.rejects(
      steps.assign(desk.supervisor, id, { version: 1, to }),
      failsWith('counselling.counsellor_unknown'),
    );
});

test('who recuses themselves loses the case at once and is not asked again', async () => {
  const { id, version } = await assigned(desk, steps);
  await steps.recuse(desk.counsellor, id, version);
  await assert.rejects(steps.get(desk.counsellor, id), failsWith('record.not_found'));
  const back = await steps.oversee(desk.supervisor, id);
  assert.equal(back.state, 'requested');
  assert.ok(back.candidates.every(({ name }) => name !== '周安然'));
});

test('a new counsellor reads the former notes only once the person consented to them too', async () => {
  const { id, version } = await fullCase();
  const { otherCounsellor, supervisor, counsellor } = desk;
  await steps.assign(supervisor, id, { version, to: otherCounsellor });
  await assert.rejects(steps.get(counsellor, id), failsWith('record.not_found'), 'the former one is out');
  let now = await steps.get(otherCounsellor, id);
  assert.deepEqual([now.notesOpen, now.sessions, now.consentStands], [false, [], false]);
  assert.ok(now.course.every(({ note }) => note === null));
  await assert.rejects(
    steps.talk(otherCounsellor, id, { version: now.version }),
    failsWith('counselling.step_unmet'),
  );
  now = await steps.consent(otherCounsellor, id, now.version);
  assert.deepEqual([now.state, now.notesOpen, now.sessions.length], ['calming', true, 1]);
});

test('row security itself refuses a talk without consent, in another’s name, or in another step', async () => {
  const { id } = await assigned(desk, steps);
  const running = await begun(desk, steps);
  const insert = (caseId: string, { step, account }: { step: string; account: string }) =>
    desk.city.transact(desk.counsellor.actor, 'counselling.work', (tx) =>
      tx.sql(
        `insert into counselling_sessions (id, counselling_id, step, held_at, minutes, way, wish, written_at, account_id, actor_name, actor_role, sealed)
         values (gen_random_uuid(), $1, $2, now(), 50, 'phone', 'yes', now(), $3, '', '', '')`,
        [caseId, step, account],
      ),
    );
  const { accountId } = desk.counsellor;
  const refused = failsWith('record.not_found');
  await assert.rejects(insert(id, { step: 'relating', account: accountId }), refused);
  await assert.rejects(
    insert(running.id, { step: 'relating', account: desk.otherCounsellor.accountId }),
    refused,
  );
  await assert.rejects(insert(running.id, { step: 'reframing', account: accountId }), refused);
  await insert(running.id, { step: 'relating', account: accountId });
});

test('nothing readable lies in the tables of the notes', async () => {
  const { id } = await fullCase();
  const { rows } = await desk.city.owner.query<{ sealed: Buffer }>(
    `select sealed from counselling_people where counselling_id = $1 union all
     select sealed from counselling_sessions where counselling_id = $1 union all
     select sealed from counselling_steps where counselling_id = $1`,
    [id],
  );
  assert.equal(rows.length, 3);
  for (const { sealed } of rows) assert.doesNotMatch(sealed.toString('utf8'), /欧阳|4321|睡|愿意|emotion/);
});
