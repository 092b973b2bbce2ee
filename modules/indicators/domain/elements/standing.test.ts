import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countStanding, type Standing, type StandingCount } from '../../domain.ts';

const site = (kind: string, regionCode: string, given: Partial<Standing['sites'][number]> = {}) => ({
  kind,
  regionCode,
  isAccepted: false,
  hospitalLevel: null,
  hasClinic: false,
  count: 1,
  ...given,
});

const standing: Standing = {
  sites: [
    site('county_centre', '341302', { isAccepted: true }),
    site('township_station', '341302001', { isAccepted: true }),
    site('township_station', '341302002', { count: 2 }),
    site('township_station', '341321100'),
    site('city_centre', '341300', { isAccepted: true }),
    site('village_room', '341302001001'),
    site('village_room', '341302001001', { isAccepted: true }),
    site('village_room', '341302001002'),
    site('village_room', '341302001'),
    site('general_hospital', '341302', { hospitalLevel: 3, hasClinic: true }),
    site('general_hospital', '341302', { hospitalLevel: 2 }),
    site('general_hospital', '341321', { hospitalLevel: 1, hasClinic: true }),
    site('general_hospital', '341321', { hasClinic: true }),
    site('psychiatric_hospital', '341300', { hospitalLevel: 3, hasClinic: true }),
  ],
  people: [
    { regionCode: '341300', profession: 'psychiatrist', count: 3 },
    { regionCode: '341302001', profession: 'counsellor', count: 2 },
    { regionCode: '341302001', profession: 'mediator', count: 9 },
    { regionCode: '341302', profession: 'volunteer', count: 4 },
  ],
};

const cases: readonly [StandingCount, string, number][] = [
  ['villagesWithRoom', '341300', 2],
  ['villagesWithRoom', '341302001', 2],
  ['villagesWithRoom', '341321', 0],
  ['centres', '341300', 5],
  ['centres', '341302', 4],
  ['centres', '341302002', 2],
  ['acceptedCentres', '341300', 2],
  ['hospitals', '341300', 2],
  ['hospitals', '341321', 0],
  ['hospitalsWithClinic', '341300', 1],
  ['psychProfessionals', '341300', 5],
  ['psychProfessionals', '341302', 2],
];

for (const [count, unit, expected] of cases)
  test(`${count} in ${unit}`, () => assert.equal(countStanding(count, standing, unit), expected));
