import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { localDateOf } from '@xinan/cn/dates';
import { uuidV7 } from '@xinan/platform';
import { hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import { loadRegions } from '@xinan/regions';
import { migrationSources } from '../../../../apps/server/src/modules.ts';
import * as contract from '../../contract.ts';
import { call, cityCode, counties, failsWith, regions } from '../office.fixture.ts';

const month = localDateOf(new Date()).slice(0, 7);
const lastYear = `${Number(month.slice(0, 4)) - 1}-01`;
const county = counties[0];

let city: TestCity;
let office: Awaited<ReturnType<typeof hireStaff>>;
let auditor: Awaited<ReturnType<typeof hireStaff>>;
before(async () => {
  city = await openTestCity(migrationSources);
  await loadRegions(city.ownerUrl, regions);
  office = await hireStaff(city, { name: '孙数据', roles: ['city_admin'], regionCode: cityCode });
  auditor = await hireStaff(city, { name: '周审计', roles: ['auditor'], regionCode: cityCode });
});
after(() => city.close());

type Body = Parameters<typeof call<typeof contract.recordRegisterValue>>[3]['body'];
const record = (more: Partial<Body>, by = office) =>
  call({ city }, by, contract.recordRegisterValue, {
    body: {
      id: uuidV7(),
      element: 'org.villages',
      unit: county,
      month,
      value: 300,
      basis: '民政统计年报',
      reason: null,
      ...more,
    },
  });
const history = () =>
  call({ city }, auditor, contract.getRegisterHistory, { params: { element: 'org.villages', unit: county } });
const inForce = async (at = month) =>
  (await call({ city }, auditor, contract.getRegister, { query: { month: at } })).values;

test('nothing is recorded at first: no value, never 0', async () => {
  assert.deepEqual(await inForce(), []);
  assert.deepEqual(await history(), []);
});

test('a value holds from its month on, with who recorded it and by what', async () => {
  const kept = await record({ month: lastYear, value: 290 });
  assert.deepEqual(
    [kept.value, kept.month, kept.source, kept.recorder, kept.basis],
    [290, lastYear, 'register', '孙数据', '民政统计年报'],
  );
  assert.deepEqual(
    (await inForce()).map(({ value, month: since }) => [value, since]),
    [[290, lastYear]],
  );
  assert.deepEqual(await inForce('2020-01'), []);
});

test('a correction counts, and what stood before stays readable', async () => {
  await record({ month: lastYear, value: 292, basis: '更正：漏计 2 个社区' });
  await record({ value: 300 });
  assert.deepEqual(
    (await history()).map(({ month: at, value, replaced }) => [at, value, replaced]),
    [
      [month, 300, false],
      [lastYear, 292, false],
      [lastYear, 290, true],
    ],
  );
  assert.equal((await inForce())[0]?.value, 300);
  const { rows } = await city.owner.query('select count(*)::int as n from indicator_element_values');
  assert.deepEqual(rows, [{ n: 2 }]);
});

test('what was kept before entries were is part of the history', async () => {
  await city.owner.query(
    `insert into indicator_element_values (element, unit_code, area, month, value, source, recorded_at)
     values ('org.villages', $1, '34.13.02', '2025-03-01', 250, 'demonstration', now())`,
    [county],
  );
  const found = (await history()).find(({ month: at }) => at === '2025-03');
  assert.deepEqual([found?.value, found?.source, found?.recorder], [250, 'demonstration', null]);
});

test('a typing error is told by its field and nothing is kept', async () => {
  const faultOf = (more: Partial<Body>) =>
    record(more).then(
      () => assert.fail('was kept'),
      (fault: { code: string; faults: { pointer: string }[] }) => [fault.code, fault.faults[0]?.pointer],
    );
  assert.deepEqual(await faultOf({ value: 3000 }), ['request.invalid', '/reason']);
  assert.deepEqual(await faultOf({ element: 'org.counties', value: 5 }), ['request.invalid', '/value']);
  assert.deepEqual(await faultOf({ month: '2199-01' }), ['request.invalid', '/month']);
  assert.equal((await inForce())[0]?.value, 300);
  assert.equal((await record({ value: 3000, reason: '区划调整' })).value, 3000);
});

test('nobody overwrites a count, and no other place is recorded', async () => {
  await assert.rejects(record({ element: 'stations.centers_total' }), failsWith('record.not_found'));
  await assert.rejects(record({ unit: '341302001' }), failsWith('record.not_found'));
  await assert.rejects(record({}, auditor));
});
