import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { medianFromHistogram, rate } from './calculation.ts';

/** The median by the book: write every value out, sort, take the middle. */
function plainMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

describe('medianFromHistogram', () => {
  it('agrees with the median of the values written out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 60 }), (values) => {
        const bins = values.map((minutes) => ({ minutes, count: 1 }));
        assert.equal(medianFromHistogram(bins), plainMedian(values));
      }),
    );
  });

  it('counts weights, ignores empty bins and knows nothing of nothing', () => {
    assert.equal(
      medianFromHistogram([
        { minutes: 90, count: 1 },
        { minutes: 6, count: 3 },
      ]),
      6,
    );
    assert.equal(
      medianFromHistogram([
        { minutes: 4, count: 2 },
        { minutes: 9, count: 2 },
      ]),
      6.5,
    );
    assert.equal(medianFromHistogram([{ minutes: 4, count: 0 }]), null);
  });
});

describe('rate', () => {
  it('is a percentage with one decimal', () => {
    assert.equal(rate(174, 186), 93.5);
    assert.equal(rate(0, 20), 0);
  });

  it('is nothing without a denominator or with a hidden part', () => {
    assert.equal(rate(3, 0), null);
    assert.equal(rate(null, 40), null);
    assert.equal(rate(30, null), null);
  });
});
