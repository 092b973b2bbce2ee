import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotsOf, measuresOf, numberOf, type Row, rowsBelow, shownWord, sortTowns } from './map-data.ts';

const row = (code: string, more: Partial<Row> = {}): Row => ({
  unit: { code, name: { zh: code, en: code } },
  level: code.endsWith('00') ? 'city' : code.length === 6 ? 'county' : 'town',
  value: 50,
  score: 80,
  numerator: 10,
  denominator: 20,
  interval: [40, 60],
  shrunk: null,
  shrunkInterval: null,
  status: 'reported',
  suppressed: false,
  ...more,
});
test('what is hidden is a star and no dot', () => {
  const hidden = row('341321', { value: null, interval: null, suppressed: true });
  const rows = [row('341300'), row('341302'), hidden];
  assert.deepEqual(
    rows.map((one) => shownWord(one, 'value')),
    ['50', '50', '*'],
  );
  assert.deepEqual(
    dotsOf(rows, { measure: 'value', region: '341300', locale: 'zh' }).map(
      ({ key, value, low, small, suppressed }) => [key, value, low, small, suppressed],
    ),
    [
      ['341302', 50, 40, true, false],
      ['341321', null, null, false, true],
    ],
  );
});

test('the score of a county stands beside a hidden value, that of a town does not', () => {
  assert.equal(shownWord(row('341321', { suppressed: true }), 'score'), '80.00');
  assert.equal(shownWord(row('341321101', { suppressed: true }), 'score'), '*');
  assert.equal(shownWord(row('341302', { score: null }), 'score'), '—');
});

test('towns stand by their steadied estimate, and one level is shown at a time', () => {
  const town = row('341321101', { shrunk: 48, shrunkInterval: [44, 52] });
  assert.equal(numberOf(town, 'value'), 48);
  assert.deepEqual(
    dotsOf([town], { measure: 'value', region: '341321', locale: 'zh' }).map(({ value, low, high }) => [
      value,
      low,
      high,
    ]),
    [[48, 44, 52]],
  );
  const rows = [row('341300'), row('341302'), row('341302001')];
  assert.deepEqual(
    rowsBelow(rows, '341300', true).map(({ unit }) => unit.code),
    ['341300', '341302'],
  );
  assert.deepEqual(
    rowsBelow(rows, '341302', false).map(({ unit }) => unit.code),
    ['341302', '341302001'],
  );
  assert.deepEqual(measuresOf({ valueUnit: null, rows: [] }), ['score']);
  const unit = { zh: '%', en: '%' };
  assert.deepEqual(measuresOf({ valueUnit: unit, rows }), ['value'], 'towns have no score');
  assert.deepEqual(measuresOf({ valueUnit: unit, rows: rows.slice(0, 2) }), ['score', 'value']);
});

test('towns without a figure are named together, by why', () => {
  const { county, shown, hidden, empty } = sortTowns([
    row('341321'),
    row('341321101', { shrunk: 48 }),
    row('341321102', { shrunk: 61 }),
    row('341321103', { value: null, suppressed: true }),
    row('341321104', { value: null }),
  ]);
  const codes = (rows: readonly Row[]) => rows.map(({ unit }) => unit.code.slice(6));
  assert.equal(county?.unit.code, '341321');
  assert.deepEqual([codes(shown), codes(hidden), codes(empty)], [['102', '101'], ['103'], ['104']]);
});
