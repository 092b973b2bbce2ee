import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { climbLadders } from '@xinan/platform';
import { crisisDutyKinds } from '../domain.ts';
import { alert, type Desk, openDesk, stepsOf } from './desk.fixture.ts';
import { noteClimbs } from './note-climbs.ts';

const ladders = new Map(Object.entries(crisisDutyKinds).map(([kind, { ladder }]) => [kind, ladder]));
let desk: Desk;
let steps: ReturnType<typeof stepsOf>;
before(async () => {
  desk = await openDesk();
  steps = stepsOf(desk.city, desk.hospitalId);
});
after(() => desk.city.close());
beforeEach(() => desk.city.owner.query('update duties set closed_at = now() where closed_at is null'));

const climb = () => climbLadders(desk.city, ladders);
/** Lets time pass for a duty, by moving its due time back. */
const overdueBy = (id: string, minutes: number) =>
  desk.city.owner.query(
    'update duties set due_at = now() - make_interval(mins => $2), escalate_at = now() - make_interval(mins => $2) where record_id = $1',
    [id, minutes],
  );
const dutyOf = async (id: string) =>
  (
    await desk.city.owner.query<{ escalation: number; next: number }>(
      'select escalation, round(extract(epoch from escalate_at - due_at) / 60)::int as next from duties where record_id = $1',
      [id],
    )
  ).rows[0];

test('a duty that is not due does not climb', async () => {
  await alert(desk.city);
  assert.deepEqual(await climb(), []);
});

test('overdue: two servers that poll at once climb one rung between them', async () => {
  const ids = await Promise.all(Array.from({ length: 6 }, () => alert(desk.city)));
  for (const id of ids) await overdueBy(id, 1);
  const climbs = (await Promise.all([climb(), climb(), climb(), climb()])).flat();
  assert.deepEqual(climbs.map(({ recordId }) => recordId).toSorted(), ids.toSorted());
  for (const id of ids) assert.deepEqual(await dutyOf(id), { escalation: 1, next: 15 });
  assert.deepEqual(await climb(), [], 'the next rung is later');
});

test('the ladder goes on: county at once, city after 15 and 45 minutes, then every half hour', async () => {
  const id = await alert(desk.city);
  await overdueBy(id, 0);
  const rungs: number[] = [];
  for (const minutes of [0, 15, 45, 75, 105]) {
    await desk.city.owner.query(
      "update duties set due_at = now() - make_interval(mins => $2), escalate_at = now() - interval '1 second' where record_id = $1",
      [id, minutes],
    );
    assert.equal((await climb()).length, 1);
    rungs.push((await dutyOf(id))!.next);
  }
  assert.deepEqual(rungs, [15, 45, 75, 105, 135]);
});

test('a server that dies in the middle of a climb leaves it to the next', async () => {
  const id = await alert(desk.city);
  await overdueBy(id, 1);
  const { promise: held, resolve: hold } = Promise.withResolvers<number>();
  const dying = desk.city.transact(desk.city.systemActor, 'crisis.escalate', async (tx) => {
    await tx.run(tx.db.updateTable('duties').set({ escalation: 7 }).where('record_id', '=', id));
    const [backend] = await tx.sql<{ pid: number }>('select pg_backend_pid() as pid');
    hold(backend!.pid);
    await tx.sql('select pg_sleep(30)');
  });
  const died = assert.rejects(dying);
  const pid = await held;
  assert.deepEqual(await climb(), [], 'while the first holds it, the second passes it by');
  await desk.city.owner.query('select pg_terminate_backend($1, 5000)', [pid]);
  await died;
  assert.deepEqual(
    (await climb()).map(({ recordId, escalation }) => [recordId, escalation]),
    [[id, 1]],
  );
});

test('the timeline says that it was overdue and to whom it climbed; supervisors hear of it; acknowledging ends it', async () => {
  const { city, officer } = desk;
  const id = await alert(city);
  await overdueBy(id, 1);
  const climbs = await climb();
  await noteClimbs(city, [...climbs, { ...climbs[0]!, kind: 'dispute.accept' }]);
  const seen = await steps.get(officer, id);
  assert.deepEqual(
    seen.timeline.map(({ label }) => label.zh),
    ['报告', '超时升级到值班组长（督导）'],
  );
  assert.deepEqual([seen.escalation, seen.version], [1, 1]);
  const { rows } = await city.owner.query(
    "select audience, area::text from events where record_id = $1 and topic = 'duties.escalated'",
    [id],
  );
  assert.deepEqual(rows, [{ audience: ['crisis_supervisor'], area: '34.13.02.001' }]);
  await steps.acknowledge(officer, id, 1);
  await city.owner.query(
    'update duties set escalate_at = now() where record_id = $1 and closed_at is not null',
    [id],
  );
  assert.deepEqual(await climb(), []);
});
