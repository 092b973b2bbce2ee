import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endedPeriods } from './ended-periods.ts';

describe('periods', () => {
  it('are offered once their last day is over', () => {
    assert.deepEqual(endedPeriods('2026-10-31', 'month', { count: 2 }), ['2026-09', '2026-08']);
    assert.deepEqual(endedPeriods('2026-11-01', 'month', { count: 2 }), ['2026-10', '2026-09']);
    assert.deepEqual(endedPeriods('2026-02-01', 'quarter', { count: 2 }), ['2025Q4', '2025Q3']);
    assert.deepEqual(endedPeriods('2026-02-01', 'year', { count: 1 }), ['2025']);
  });
});
