import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodName } from './period-name.ts';

test('months, quarters and years in both languages', () => {
  const both = (period: string) => [periodName(period, 'zh'), periodName(period, 'en')];
  assert.deepEqual(both('2026-10'), ['2026年10月', 'Oct 2026']);
  assert.deepEqual(both('2026Q3'), ['2026年第3季度', 'Q3 2026']);
  assert.deepEqual(both('2025'), ['2025年', '2025']);
});
