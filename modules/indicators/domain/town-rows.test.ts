import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileSet } from '@xinan/indicators';
import { loadReferenceSet } from '@xinan/indicators/reference';
import { countsPlaces } from './elements/is-live.ts';
import { periodOf } from './periods-inside.ts';
import { scaleOf, steadyTowns } from './steady-towns.ts';
import { townIndicators, townRows } from './town-rows.ts';

const set = compileSet(await loadReferenceSet());
const quarter = periodOf('2026Q3');
const counted = (numerator: number | null, denominator: number | null) =>
  new Map([['A2-06', { status: 'reported' as const, numerator, denominator }]]);

test('towns are told what the platform counts there, never more often than it is due', () => {
  const codes = (period: string) =>
    townIndicators(set, periodOf(period)).map(({ indicator }) => indicator.code);
  assert.deepEqual(codes('2026-08'), ['A2-06', 'A2-07', 'A2-08', 'E3-10']);
  assert.ok(codes('2026Q3').includes('E1-01'), 'a quarterly one in a quarter');
  assert.ok(!codes('2026Q3').includes('E2-11'), 'waits for its module');
});

test('villages with a room are places of the public map; disputes are cases of people', () => {
  assert.equal(countsPlaces(set.indicators.get('E1-01')), true);
  assert.equal(countsPlaces(set.indicators.get('A2-06')), false);
  assert.equal(countsPlaces(set.indicators.get('E1-09')), false, 'professionals are people');
  assert.equal(countsPlaces(undefined), false);
});

test('a row of a town has counts and a value, and neither score nor rank', () => {
  const rows = townRows(set, {
    period: quarter,
    inputs: new Map([
      ['341302001', counted(9, 12)],
      ['341302002', counted(0, 0)],
      ['341302003', counted(null, null)],
    ]),
  });
  assert.deepEqual(
    rows.map(({ unit, value, score, rank, weightUsed, status }) => [
      unit,
      value,
      score,
      rank,
      weightUsed,
      status,
    ]),
    [
      ['341302001', 75, null, null, null, 'reported'],
      ['341302002', null, null, null, null, 'not_applicable'],
    ],
  );
  assert.deepEqual(townRows(set, { period: quarter, inputs: new Map([['341302002', counted(0, 0)]]) }), []);
});

test('a ratio is worth its factor, annualised where the indicator is', () => {
  assert.equal(scaleOf(set, 'A2-06', quarter), 100);
  assert.ok(Math.abs((scaleOf(set, 'E2-05', quarter) ?? 0) - (10_000 * 365) / 92) < 1e-6);
  assert.equal(scaleOf(set, 'B1-99', quarter), null);
});

test('a small town is drawn further towards the county, inside an interval', () => {
  const county = { numerator: 530, denominator: 640 };
  const towns = [
    { unit: 'small', numerator: 10, denominator: 10 },
    { unit: 'large', numerator: 300, denominator: 300 },
    { unit: 'low', numerator: 120, denominator: 200 },
  ];
  const steady = steadyTowns(towns, { county, scale: 100 });
  const [small, large] = [steady.get('small'), steady.get('large')];
  assert.ok(small && large);
  assert.ok(small.estimate < large.estimate && small.estimate > 100 * (530 / 640));
  for (const {
    estimate,
    interval: [low, high],
  } of steady.values())
    assert.ok(low <= estimate && estimate <= high);
  assert.ok(small.interval[1] - small.interval[0] > large.interval[1] - large.interval[0]);
});

test('without a share of a whole nothing is drawn, and towns that add up to more than their county break nothing', () => {
  const county = { numerator: 100, denominator: 160 };
  const shown = [{ unit: 'a', numerator: 120, denominator: 180 }];
  assert.equal(steadyTowns(shown, { county: { numerator: null, denominator: null }, scale: 100 }).size, 0);
  assert.equal(steadyTowns(shown, { county, scale: null }).size, 0);
  const over = steadyTowns(shown, { county, scale: 100 }).get('a')?.estimate ?? Number.NaN;
  assert.ok(over >= 0 && over <= 100);
});
