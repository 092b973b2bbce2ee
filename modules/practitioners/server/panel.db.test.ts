import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { type Hired, hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import type { ActionName } from '@xinan/policy';
import { migrationSources } from '../../../apps/server/src/modules.ts';
import { findPanel, findPractitioners, findTeams, practitionerOfAccount } from './index.ts';
import { foundTeam, registerPerson } from './people.fixture.ts';

const township = '341302001';
const otherCounty = '341321';
const day = '2026-11-21';

describe('panels, asked for from a township desk', () => {
  let city: TestCity;
  let desk: Hired;
  let grid: Hired;
  let mediator: Hired;
  const ids = new Map<string, string>();

  const ask = <Result>(
    fn: Parameters<typeof city.transact<Result>>[2],
    { by = desk, action = 'dispute.handle' }: { by?: Hired; action?: ActionName } = {},
  ) => city.transact(by.actor, action, fn);
  const namesOf = async (profession: 'mediator' | 'counsellor' | 'police_officer', speciality?: string) =>
    (
      await ask((tx) =>
        findPanel(tx, {
          profession,
          regionCode: township,
          day,
          ...(speciality === undefined ? {} : { speciality }),
        }),
      )
    ).map(({ name }) => name);

  before(async () => {
    city = await openTestCity(migrationSources);
    desk = await hireStaff(city, { name: '受理', roles: ['registrar'], regionCode: township });
    grid = await hireStaff(city, { name: '网格', roles: ['grid_worker'], regionCode: township });
    mediator = await hireStaff(city, { name: '近', roles: ['mediator'], regionCode: township });
    const far = await hireStaff(city, { name: '远', roles: ['mediator'], regionCode: otherCounty });
    const people = [
      { name: '近', profession: 'mediator', regionCode: township, accountId: mediator.accountId },
      {
        name: '远',
        profession: 'mediator',
        regionCode: otherCounty,
        accountId: far.accountId,
        specialities: ['land'],
      },
      {
        name: '顾问',
        profession: 'psychiatrist',
        regionCode: '341300',
        isConsultant: true,
        specialities: ['calming'],
      },
      { name: '咨询师', profession: 'counsellor', regionCode: township },
      { name: '民警', profession: 'police_officer', regionCode: township },
    ] as const;
    for (const person of people) ids.set(person.name, await registerPerson(city, person));
    await foundTeam(city, {
      name: '市级顾问团',
      kind: 'consultants',
      regionCode: '341300',
      members: [[ids.get('顾问')!, 'lead']],
    });
    await foundTeam(city, {
      name: '外县闺蜜团',
      kind: 'bestie',
      regionCode: otherCounty,
      members: [[ids.get('远')!, 'lead']],
    });
    await foundTeam(city, {
      name: '本镇联调队',
      kind: 'joint',
      regionCode: township,
      members: [
        [ids.get('民警')!, 'member'],
        [ids.get('近')!, 'lead'],
        [ids.get('顾问')!, 'member'],
      ],
    });
  });
  after(() => city.close());

  test('reach the whole city: the near first, unless another is good at it', async () => {
    assert.deepEqual(await namesOf('mediator'), ['近', '远']);
    assert.deepEqual(await namesOf('mediator', 'land'), ['远', '近']);
  });

  test('put appointed consultants before other counsellors', async () => {
    assert.deepEqual(await namesOf('counsellor'), ['顾问', '咨询师']);
    assert.deepEqual(await namesOf('police_officer'), ['民警']);
  });

  test('leave out whom the case may not have', async () => {
    const left = await ask((tx) =>
      findPanel(tx, {
        profession: 'mediator',
        regionCode: township,
        day,
        excludeAccountIds: [mediator.accountId],
      }),
    );
    assert.deepEqual(
      left.map(({ name }) => name),
      ['远'],
    );
  });

  test('count each person’s open records, not the finished ones', async () => {
    const assign = (expiry: string) =>
      city.owner.query(
        `insert into assignments (record_id, account_id, part, area, expires_at) values ($1, $2, 'mediator', '34.13.02', now() + $3::interval)`,
        [randomUUID(), mediator.accountId, expiry],
      );
    await assign('1 day');
    await assign('1 day');
    await assign('-1 minute');
    const [first] = await ask((tx) => findPanel(tx, { profession: 'mediator', regionCode: township, day }));
    assert.equal(first?.openCases, 2);
  });

  test('put who is away on that day last, and say so; a withdrawn absence counts no more', async () => {
    const absence = randomUUID();
    await city.owner.query(
      `insert into practitioner_absences (id, practitioner_id, area, from_day, until_day) values ($1, $2, '34.13.02.001', $3, $3)`,
      [absence, ids.get('近'), day],
    );
    assert.deepEqual(await namesOf('mediator'), ['远', '近']);
    const [, last] = await ask((tx) => findPanel(tx, { profession: 'mediator', regionCode: township, day }));
    assert.equal(last?.available, false);
    assert.match(last?.reasons[0]?.zh ?? '', /请假/);
    await city.owner.query('update practitioner_absences set withdrawn_at = now() where id = $1', [absence]);
    assert.deepEqual(await namesOf('mediator'), ['近', '远']);
  });

  test('name people by id, and by account, with their teams, from anywhere', async () => {
    const found = await ask((tx) => findPractitioners(tx, [ids.get('远')!, ids.get('顾问')!]));
    assert.equal(found.get(ids.get('远')!)?.teams[0]?.name.zh, '外县闺蜜团');
    assert.equal(found.get(ids.get('顾问')!)?.isConsultant, true);
    const own = await ask((tx) => practitionerOfAccount(tx, mediator.accountId));
    assert.equal(own?.name, '近');
    assert.equal(await ask((tx) => practitionerOfAccount(tx, desk.accountId)), undefined);
  });

  test('tell a township its own teams and those above it, the most local first', async () => {
    const teams = await ask((tx) => findTeams(tx, {}));
    assert.deepEqual(
      teams.map(({ name }) => name.zh),
      ['本镇联调队', '市级顾问团'],
    );
    const [joint] = teams;
    assert.deepEqual([joint?.members[0]?.name, joint?.members[0]?.part], ['近', 'lead']);
    assert.deepEqual(
      new Set(joint?.members.map(({ name }) => name)),
      new Set(['近', '民警', '顾问']),
      'whoever works elsewhere keeps the name',
    );
  });

  test('tell nothing under an action that reads no practitioners', async () => {
    const told = await ask((tx) => findPanel(tx, { profession: 'mediator', regionCode: township, day }), {
      by: grid,
      action: 'place.browse',
    });
    assert.deepEqual(told, []);
    assert.equal(
      await ask((tx) => practitionerOfAccount(tx, mediator.accountId), { by: grid, action: 'place.browse' }),
      undefined,
    );
  });
});
