import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Institution } from '../contract.ts';
import { nearestFirst, townshipsWith } from './near.ts';

const place = (name: string, regionCode: string): Institution => ({
  id: name,
  kind: 'township_station',
  name: { zh: name, en: name },
  regionCode,
  regionName: name,
  address: `${name}路 1 号`,
  phone: null,
  openingHours: { zh: '', en: '' },
  services: [{ zh: '沙盘', en: 'sand tray' }],
  acceptsReferrals: false,
});
const station = place('埇桥街道站', '341302001');
const village = place('村室', '341302100201');
const centre = place('区中心', '341302');

test('the township comes first, then the county’s own, then the rest', () => {
  const names = nearestFirst([station, village, centre], '341302100').map(({ id }) => id);
  assert.deepEqual(names, ['村室', '区中心', '埇桥街道站']);
});

test('townships with a place are nine digits, villages counted with theirs', () => {
  assert.deepEqual([...townshipsWith([station, village, centre])].sort(), ['341302001', '341302100']);
});

test('places to talk stand before places for other matters, but not before nearer ones', () => {
  const committee: Institution = { ...station, id: '调委会', kind: 'mediation_committee' };
  const names = nearestFirst([committee, centre, station], '341302001').map(({ id }) => id);
  assert.deepEqual(names, ['埇桥街道站', '调委会', '区中心']);
});
