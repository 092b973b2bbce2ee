import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namePeriod } from './name-period.ts';

const both = (word: string) => [namePeriod(word, 'zh'), namePeriod(word, 'en')];

test('periods are named in both languages', () => {
  assert.deepEqual(both('2026-10'), ['2026年10月', 'October 2026']);
  assert.deepEqual(both('2026-02'), ['2026年2月', 'February 2026']);
  assert.deepEqual(both('2026Q3'), ['2026年第3季度', 'Q3 2026']);
  assert.deepEqual(both('2025'), ['2025年', '2025']);
});

test('a word that is no period is shown as it is', () =>
  assert.deepEqual(both('2026-13'), ['2026-13', '2026-13']));
