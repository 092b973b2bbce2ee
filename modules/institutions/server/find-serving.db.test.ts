import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';
import { openTestCity, type TestCity } from '@xinan/platform/testing';
import { migrationSources } from '../../../apps/server/src/modules.ts';
import { findCentre, findCommittees, findPoliceRelays } from './index.ts';

const places = [
  ['mediation_committee', '341302', '县调委会', 'open'],
  ['mediation_committee', '341302001', '镇调委会', 'open'],
  ['mediation_committee', '341302001001', '村调委会', 'open'],
  ['mediation_committee', '341302002', '邻镇调委会', 'open'],
  ['mediation_committee', '341302001002', '已撤村调委会', 'closed'],
  ['governance_centre', '341300', '市综治中心', 'open'],
  ['governance_centre', '341302', '县综治中心', 'open'],
  ['police_relay', '341302001', '镇驿站', 'open'],
] as const;

describe('places that serve a region', () => {
  let city: TestCity;
  const ask = <Result>(fn: (tx: ActorTx) => Promise<Result>) =>
    city.transact({ kind: 'anonymous' }, 'place.browse', fn);
  const committees = async (regionCode: string) =>
    (await ask((tx) => findCommittees(tx, { regionCode }))).map(({ name }) => name.zh);

  before(async () => {
    city = await openTestCity(migrationSources);
    for (const [kind, regionCode, name, status] of places)
      await city.owner.query(
        `insert into institutions (id, kind, name_zh, name_en, region_code, region_name, area, address, hours_zh, hours_en, status)
         values ($1, $2, $3, $3, $4, '', $5::ltree, '—', '', '', $6)`,
        [randomUUID(), kind, name, regionCode, toLtree(regionCode), status],
      );
  });
  after(() => city.close());

  test('come from the village up, and never from beside it', async () => {
    assert.deepEqual(await committees('341302001001'), ['村调委会', '镇调委会', '县调委会']);
    assert.deepEqual(
      await committees('341302001002'),
      ['镇调委会', '县调委会'],
      'a closed one serves nobody',
    );
    assert.deepEqual(await committees('341302'), ['县调委会']);
    assert.deepEqual(await committees('341321'), []);
  });

  test('are the county’s centre where it has one, else the city’s', async () => {
    const centre = async (regionCode: string) => (await ask((tx) => findCentre(tx, { regionCode })))?.name.zh;
    assert.equal(await centre('341302001'), '县综治中心');
    assert.equal(await centre('341321004'), '市综治中心');
    assert.equal(await centre('340100'), undefined);
  });

  test('are the relay station of the township', async () => {
    const relays = await ask((tx) => findPoliceRelays(tx, { regionCode: '341302001001' }));
    assert.deepEqual(
      relays.map(({ name, kind }) => [name.zh, kind]),
      [['镇驿站', 'police_relay']],
    );
  });
});
