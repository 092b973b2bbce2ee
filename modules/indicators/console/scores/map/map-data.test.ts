import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotsOf, mapRegions, measuresOf, numberOf, type Row, rowsBelow } from './map-data.ts';

const row = (code: string, more: Partial<Row> = {}): Row => ({
  unit: { code, name: { zh: code, en: code } },
  level: code.endsWith('00') ? 'city' : code.length === 6 ? 'county' : 'town',
  value: 50,
  score: 80,
  numerator: 10,
  denominator: 20,
  interval: [40, 60],
  shrunk: null,
  status: 'reported',
  suppressed: false,
  ...more,
});
const look = {
  measure: 'value',
  region: '341300',
  bands: [{ code: 'L4', min: 80, label: '良好', colour: '#ABD9E9' }],
  dark: false,
  locale: 'zh',
  words: { none: '无数据', hidden: '不显示' },
} as const;

test('what is hidden is hatched, a star, and no dot', () => {
  const rows = [row('341300'), row('341302'), row('341321', { value: null, interval: null, suppressed: true })];
  const { regions } = mapRegions(rows, look);
  assert.deepEqual(
    regions.map(({ code, words }) => [code, words]),
    [
      ['341302', '50'],
      ['341321', '*'],
    ],
  );
  assert.equal(regions[1]?.fill, null);
  assert.deepEqual(
    dotsOf(rows, look).map(({ key, value, low, small, suppressed }) => [key, value, low, small, suppressed]),
    [
      ['341302', 50, 40, true, false],
      ['341321', null, null, true, true],
    ],
  );
});

test('scores take the colour of their band', () => {
  const [region] = mapRegions([row('341302')], { ...look, measure: 'score' }).regions;
  assert.deepEqual([region?.fill, region?.words, region?.ink], ['#ABD9E9', '80.00', '#1d2b2a']);
});

test('towns stand by their steadied estimate, and one level is shown at a time', () => {
  assert.equal(numberOf(row('341321101', { shrunk: 48 }), 'value'), 48);
  const rows = [row('341300'), row('341302'), row('341302001')];
  assert.deepEqual(
    rowsBelow(rows, '341300', true).map(({ unit }) => unit.code),
    ['341300', '341302'],
  );
  assert.deepEqual(
    rowsBelow(rows, '341302', false).map(({ unit }) => unit.code),
    ['341302', '341302001'],
  );
  assert.deepEqual(measuresOf({ valueUnit: null }), ['score']);
});
