import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndicatorCell } from '../../../contract.ts';
import { overviewSample } from '../testing/overview-sample.ts';
import { openAtFirst, treeRows, type TreeChoice } from './tree-rows.ts';

const indicator = (code: string, more: Partial<IndicatorCell> = {}): IndicatorCell => ({
  code,
  name: { zh: `指标${code}`, en: `Indicator ${code}` },
  parent: code.slice(0, 2),
  department: { zh: '政法委', en: 'Committee' },
  mode: 'manual',
  valueUnit: { zh: '%', en: '%' },
  status: 'reported',
  value: 1,
  numerator: 1,
  denominator: 100,
  interval: null,
  score: 80,
  change: null,
  weight: 0.5,
  weightUsed: 0.5,
  contribution: 1,
  valuePeriod: null,
  taskId: null,
  suppressed: false,
  ...more,
});
const indicators = [
  indicator('A1-01'),
  indicator('A1-02', { status: 'not_reported', score: 0 }),
  indicator('A2-01', { score: 59.99, department: { zh: '卫健委', en: 'Health' } }),
  indicator('B1-01', { status: 'not_applicable', score: null }),
];
const rowsFor = (choice: Partial<TreeChoice>) => {
  const { rows, shown } = treeRows(overviewSample.groups, {
    unit: overviewSample.units[0],
    indicators,
    choice: { search: '', filter: null, open: new Set(), ...choice },
  });
  return {
    shown,
    codes: rows.map((row) => (row.kind === 'indicator' ? row.indicator.code : row.group.code)),
  };
};

test('closed themes hide what is below them', () => {
  assert.deepEqual(rowsFor({}).codes, ['A', 'B']);
  assert.deepEqual(rowsFor({ open: new Set(['A', 'A1']) }).codes, [
    'A',
    'A1',
    'A1-01',
    'A1-02',
    'A2',
    'A3',
    'B',
  ]);
});

test('a filter opens what fits and leaves out groups without any', () => {
  assert.deepEqual(rowsFor({ filter: 'below_60' }), { shown: 2, codes: ['A', 'A1', 'A1-02', 'A2', 'A2-01'] });
  assert.deepEqual(rowsFor({ filter: 'not_applicable' }).codes, ['B', 'B1', 'B1-01']);
  assert.deepEqual(rowsFor({ filter: 'rejected' }), { shown: 0, codes: [] });
});

test('the search reads code, name and department in both languages', () => {
  assert.deepEqual(rowsFor({ search: ' health ' }).codes, ['A', 'A2', 'A2-01']);
  assert.deepEqual(rowsFor({ search: '指标a1 政法' }).codes, ['A', 'A1', 'A1-01', 'A1-02']);
});

test('the address opens a group with its theme', () => {
  assert.deepEqual([...openAtFirst(overviewSample.groups, 'A2')], ['A', 'A2']);
  assert.deepEqual([...openAtFirst(overviewSample.groups, 'A')], ['A', 'A1', 'A2', 'A3']);
  assert.deepEqual([...openAtFirst(overviewSample.groups, undefined)], ['A', 'B']);
});
