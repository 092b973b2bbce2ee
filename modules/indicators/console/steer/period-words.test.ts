import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namePeriod } from '../../domain/name-period.ts';
import { endedPeriods } from './period-words.ts';

describe('periods', () => {
  it('are named in both languages', () => {
    assert.deepEqual(
      ['2026-10', '2026Q3', '2025', 'x'].map((word) => namePeriod(word, 'zh')),
      ['2026年10月', '2026年第3季度', '2025年度', 'x'],
    );
    assert.equal(namePeriod('2026-02', 'en'), 'February 2026');
  });

  it('are offered once their last day is over', () => {
    assert.deepEqual(endedPeriods('2026-10-31', 'month', { count: 2 }), ['2026-09', '2026-08']);
    assert.deepEqual(endedPeriods('2026-11-01', 'month', { count: 2 }), ['2026-10', '2026-09']);
    assert.deepEqual(endedPeriods('2026-02-01', 'quarter', { count: 2 }), ['2025Q4', '2025Q3']);
    assert.deepEqual(endedPeriods('2026-02-01', 'year', { count: 1 }), ['2025']);
  });
});
