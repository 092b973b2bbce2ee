import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import { loadRegions } from '@xinan/regions';
import { migrationSources } from '../../../../apps/server/src/modules.ts';
import * as contract from '../../contract.ts';
import { usualDays } from '../../domain.ts';
import { readTerms } from '../cycles/read-terms.ts';
import { call, cityCode, failsWith, regions } from '../office.fixture.ts';
import { readPeerGroups } from '../places/read-units.ts';

let city: TestCity;
let manager: Awaited<ReturnType<typeof hireStaff>>;
let officer: Awaited<ReturnType<typeof hireStaff>>;
before(async () => {
  city = await openTestCity(migrationSources);
  await loadRegions(city.ownerUrl, regions);
  manager = await hireStaff(city, { name: '郑管理', roles: ['index_manager'], regionCode: cityCode });
  officer = await hireStaff(city, { name: '韩数据', roles: ['data_officer'], regionCode: cityCode });
});
after(() => city.close());

const read = () => call({ city }, officer, contract.getIndexSettings, {});
const groups = [
  { code: 'urban', name: { zh: '城区', en: 'Urban' }, units: ['341302'] },
  { code: 'rural', name: { zh: '县域', en: 'Rural' }, units: ['341321', '341322'] },
];

test('until the city sets something, the usual terms hold and there are no groups', async () => {
  const { terms, peers, counties } = await read();
  assert.deepEqual(terms, { revision: 0, changedAt: null, changedBy: null, days: usualDays });
  assert.deepEqual(peers.groups, []);
  assert.equal(counties.length, 3);
});

test('terms hold for whoever opens a cycle next', async () => {
  const set = await call({ city }, manager, contract.setTerms, {
    body: { ...usualDays, revision: 0, month: 10, appeal: 7 },
  });
  assert.deepEqual([set.terms.revision, set.terms.changedBy], [1, '郑管理']);
  const terms = await city.transact(manager.actor, 'index.manage', readTerms);
  assert.deepEqual([terms.submit, terms.appeal, terms.verify], [{ month: 10, quarter: 12, year: 30 }, 7, 5]);
  const { rows } = await city.owner.query(
    "select actor_id from audit_entries where action = 'index.configure'",
  );
  assert.deepEqual(rows, [{ actor_id: manager.accountId }]);
});

test('groups are read back as they were set, and by the next run', async () => {
  const { peers } = await call({ city }, manager, contract.setPeerGroups, { body: { revision: 0, groups } });
  assert.deepEqual(peers.groups, groups);
  const { of } = await city.transact(manager.actor, 'index.manage', readPeerGroups);
  assert.deepEqual(of, { '341302': 'urban', '341321': 'rural', '341322': 'rural' });
});

test('what a colleague set meanwhile is not overwritten', async () => {
  await assert.rejects(
    call({ city }, manager, contract.setPeerGroups, { body: { revision: 0, groups: [] } }),
    failsWith('record.changed'),
  );
  assert.equal((await read()).peers.groups.length, 2);
});

test('terms out of their limits and a county in two groups are refused', async () => {
  await assert.rejects(
    call({ city }, manager, contract.setTerms, { body: { ...usualDays, revision: 1, verify: 0 } }),
    failsWith('request.invalid'),
  );
  const twice = groups.map((group) => ({ ...group, units: ['341302'] }));
  await assert.rejects(
    call({ city }, manager, contract.setPeerGroups, { body: { revision: 1, groups: twice } }),
    failsWith('request.invalid'),
  );
});

test('a department sets nothing, and nobody another setting by this door', async () => {
  await assert.rejects(call({ city }, officer, contract.setTerms, { body: { ...usualDays, revision: 1 } }));
  await assert.rejects(
    city.transact(manager.actor, 'index.configure', (tx) =>
      tx.sql("insert into city_settings (name, value) values ('crisis.clocks', '{}')"),
    ),
    failsWith('record.not_found'),
  );
});
