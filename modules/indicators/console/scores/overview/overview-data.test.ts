import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareData, extremesOf, heatData, scoreBefore, shownScore } from './overview-data.ts';
import { overviewSample } from '../testing/overview-sample.ts';

const say = ({ zh }: { zh: string }) => zh;

test('heat rows stand by peer group, and too little data is no score', () => {
  const { groups, columnGroups } = heatData(overviewSample, say);
  assert.deepEqual(
    groups.map(({ label, rows }) => [label, rows.map((row) => row.label)]),
    [
      ['城区', ['埇桥区']],
      ['县域', ['砀山县', '萧县']],
    ],
  );
  assert.deepEqual(
    columnGroups.map(({ columns }) => columns.map(({ key }) => key)),
    [['A1', 'A2', 'A3'], ['B1']],
  );
  const rows = groups.flatMap((group) => group.rows);
  const dangshan = rows.find(({ key }) => key === '341321');
  assert.deepEqual(dangshan?.cells, [
    { score: 80 },
    { score: null, status: 'insufficient' },
    { score: 50 },
    { score: null, status: 'notApplicable' },
  ]);
});

test('a comparison has one value for each axis, and five units at most', () => {
  const units = ['341300', '341302', '341321', '341322', '000000'];
  const { axes, series } = compareData(overviewSample, { by: 'A', units, say });
  assert.deepEqual(
    axes.map(({ key }) => key),
    ['A1', 'A2', 'A3'],
  );
  assert.equal(series.length, 4);
  assert.deepEqual(series[2]?.values, [80, null, 50]);
});

test('the best and the worst theme, and none where only one is scored', () => {
  const [city, , dangshan] = overviewSample.units;
  assert.ok(city && dangshan);
  const found = extremesOf(overviewSample, city);
  assert.deepEqual([found?.best.code, found?.worst.code], ['B', 'A']);
  assert.equal(extremesOf(overviewSample, dangshan), null);
});

test('the score before is told from the change, never from too little data', () => {
  const cell = overviewSample.units[0]?.groups[0];
  assert.ok(cell);
  assert.equal(scoreBefore({ ...cell, score: 80, change: 2, enough: true }), 78);
  assert.equal(scoreBefore({ ...cell, score: 80, change: null, enough: true }), null);
  assert.equal(shownScore({ ...cell, score: 80, enough: false }), null);
});
