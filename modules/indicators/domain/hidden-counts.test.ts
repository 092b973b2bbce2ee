import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenCells, hiddenTowns } from './hidden-counts.ts';

const cell = (unit: string, numerator: number | null, denominator: number | null) => ({
  unit,
  code: 'A2-06',
  numerator,
  denominator,
});
const counted = new Set(['A2-06']);
const hide = (rows: ReturnType<typeof cell>[]) =>
  [...hiddenCells(rows, { counted, whole: '341300' })].map((key) => key.split(' ')[0]).toSorted();

test('a single hidden part takes the next smallest with it, or the sum would give it away', () => {
  const rows = [cell('341300', 124, 240), cell('1', 4, 40), cell('2', 50, 90), cell('3', 70, 110)];
  assert.deepEqual(hide(rows), ['1', '2']);
});

test('a part that was not counted covers nothing', () => {
  const rows = [
    cell('341300', 124, 240),
    cell('1', 4, 40),
    cell('2', 50, 90),
    cell('3', 70, 110),
    cell('4', null, null),
  ];
  assert.deepEqual(hide(rows), ['1', '2']);
});

test('towns: the same rule under their county, and all of them where the county is hidden', () => {
  const county = cell('341302', 124, 240);
  const towns = [cell('341302001', 4, 40), cell('341302002', 50, 90), cell('341302003', 70, 110)];
  const of = (isCountyHidden: boolean, whole: typeof county | undefined = county) =>
    hiddenTowns(towns, { county: whole, isCountyHidden }).size;
  assert.equal(of(false), 2);
  assert.equal(of(true), 3);
  assert.equal(hiddenTowns(towns, { county: undefined, isCountyHidden: false }).size, 3);
  assert.equal(hiddenTowns(towns.slice(1), { county, isCountyHidden: false }).size, 0);
});
