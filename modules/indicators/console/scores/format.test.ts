import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dash,
  formatAmount,
  formatPeriodShort,
  formatPoints,
  formatScore,
  formatShare,
  periodTypeOf,
  withUnit,
} from './format.ts';

test('scores round half up to two decimals, and a missing one is a dash', () => {
  assert.equal(formatScore(71.005), '71.01');
  assert.equal(formatScore(0), '0.00');
  assert.equal(formatScore(null), dash);
});

test('points carry a sign, and what rounds to nothing carries none', () => {
  assert.deepEqual([1.2, -1.2, -0.001, null].map(formatPoints), ['+1.20', '−1.20', '0.00', dash]);
});

test('amounts and shares', () => {
  assert.equal(formatAmount(12345.678), '12,345.68');
  assert.equal(formatAmount(-3), '−3');
  assert.equal(formatShare(0.8333), '83.3%');
  assert.equal(withUnit('98.74', '%'), '98.74%');
  assert.equal(withUnit('25.48', '人次/万人'), '25.48 人次/万人');
  assert.equal(withUnit(dash, '%'), dash);
});

test('periods on an axis, and their kind', () => {
  assert.deepEqual(['2026Q3', '2026-10', '2025'].map(formatPeriodShort), ['26Q3', '26.10', '2025']);
  assert.deepEqual(['2026Q3', '2026-10', '2025'].map(periodTypeOf), ['quarter', 'month', 'year']);
});
