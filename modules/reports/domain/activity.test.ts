import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isMostlyShown, publishDays } from './activity.ts';

describe('publishDays', () => {
  it('covers a small day within its own month, since the month is shown', () => {
    const days = [
      { day: '2023-04-29', quantity: 30 },
      { day: '2023-04-30', quantity: 40 },
      { day: '2023-05-01', quantity: 4 },
      { day: '2023-05-02', quantity: 25 },
      { day: '2023-05-03', quantity: 35 },
    ];
    assert.deepEqual(
      publishDays(days).map(({ count }) => count),
      [30, 40, null, 25, null],
    );
  });
});

describe('isMostlyShown', () => {
  it('wants half of the counts', () => {
    assert.equal(isMostlyShown([{ count: 12 }, { count: null }]), true);
    assert.equal(isMostlyShown([{ count: 12 }, { count: null }, { count: null }]), false);
    assert.equal(isMostlyShown([]), false);
  });
});
