import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { arrowOf, mayDrawArrow } from './arrow.ts';
import { changeBetween } from './compare.ts';
import { decomposeChange, type Weighted } from './decompose.ts';
import { mannKendall, trendOf } from './trend.ts';

const near = (one: number, other: number, tolerance = 1e-9) =>
  assert.ok(Math.abs(one - other) <= tolerance, `${one}, not ${other}`);
const part: fc.Arbitrary<Weighted> = fc.record({
  weight: fc.integer({ min: 0, max: 100 }).map((weight) => weight / 100),
  score: fc.option(fc.integer({ min: 0, max: 100 })),
});

describe('decomposition', () => {
  test('all terms sum to the change, whatever is missing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part)), (pairs) => {
        const found = decomposeChange(
          pairs.map(([old]) => old),
          pairs.map(([, current]) => current),
        );
        near(found.dueToScores + found.dueToWeights, found.change);
        near(found.after - found.before, found.change);
        near(
          found.terms.reduce((sum, { score, weight }) => sum + score + weight, 0),
          found.change,
        );
      }),
    );
  });
  test('each kind of term', () => {
    const { terms } = decomposeChange(
      [
        { weight: 0.4, score: 50 },
        { weight: 0.5, score: null },
        { weight: 0.2, score: 80 },
        { weight: 1, score: null },
      ],
      [
        { weight: 0.6, score: 70 },
        { weight: 0.3, score: 90 },
        { weight: 0.9, score: null },
        { weight: 1, score: null },
      ],
    );
    near(terms[0]?.score ?? 0, 10);
    near(terms[0]?.weight ?? 0, 12);
    assert.deepEqual(
      terms.slice(1).map(({ score, weight }) => [score, Math.round(weight * 1e9) / 1e9]),
      [
        [0, 27],
        [0, -16],
        [0, 0],
      ],
    );
  });
});

describe('arrows', () => {
  test('less than a point is flat', () => {
    assert.deepEqual([0, 0.99, -0.99, 1, -1, 30].map(arrowOf), ['flat', 'flat', 'flat', 'up', 'down', 'up']);
  });
  test('small proportions need intervals apart', () => {
    const of = (hits: number, trials: number) => ({ hits, trials });
    assert.equal(mayDrawArrow(of(15, 30), of(16, 30)), true);
    assert.equal(mayDrawArrow(of(15, 29), of(16, 30)), false);
    assert.equal(mayDrawArrow(of(15, 30), of(16, 29)), false);
    assert.equal(mayDrawArrow(of(1, 20), of(19, 20)), true);
    assert.equal(mayDrawArrow(of(19, 20), of(1, 20)), true);
    assert.equal(mayDrawArrow(of(0, 0), of(19, 20)), false);
    assert.equal(mayDrawArrow(of(19, 20), of(0, 0)), false);
  });
});

test('change against another period', () => {
  assert.deepEqual(changeBetween(200, 210), { absolute: 10, relative: 0.05 });
  assert.deepEqual(changeBetween(-200, -210), { absolute: -10, relative: -0.05 });
  assert.deepEqual(changeBetween(0, 3), { absolute: 3, relative: null });
  assert.equal(changeBetween(null, 3), null);
  assert.equal(changeBetween(3, null), null);
});

describe('trend', () => {
  test('a straight line, with a gap', () => {
    const found = trendOf([1, 3, 5, null, 9, 11, 13, 15, 17]);
    assert.equal(found?.slope, 2);
    assert.equal(found?.significant, true);
  });
  test('seven values are too few, eight are enough', () => {
    assert.equal(trendOf([1, 2, 3, 4, 5, 6, 7]), null);
    assert.equal(trendOf([1, 2, 3, 4, 5, 6, 7, null]), null);
    assert.equal(trendOf([1, 2, 3, 4, 5, 6, 7, 8])?.slope, 1);
  });
  test('one outlier does not move the slope', () => {
    assert.equal(trendOf([8, 7, 6, 5, 400, 3, 2, 1])?.slope, -1);
    const noise = trendOf([3, 1, 4, 1, 5, 9, 2, 6]);
    near(noise?.slope ?? 0, 13 / 28);
    assert.equal(noise?.significant, false);
  });
  test('Mann–Kendall by hand', () => {
    // S = 28, variance 8·7·21/18; with continuity z = 27/8.0829.
    near(mannKendall([1, 2, 3, 4, 5, 6, 7, 8]), 0.0008366, 1e-6);
    near(mannKendall([8, 7, 6, 5, 4, 3, 2, 1]), 0.0008366, 1e-6);
    // S = 11, one pair tied: variance (8·7·21 − 2·1·9)/18.
    near(mannKendall([3, 1, 4, 1, 5, 9, 2, 6]), 0.212486, 1e-6);
    // S = 24, one triple and one pair tied: variance (8·7·21 − 3·2·11 − 2·1·9)/18.
    near(mannKendall([1, 1, 1, 2, 2, 3, 4, 5]), 0.0031478, 1e-6);
    assert.equal(mannKendall([5, 5, 5, 5]), 1);
    assert.equal(mannKendall([1, 2, 2, 1]), 1);
  });
  test('probability 5 % is not below 5 %', () => {
    assert.equal(trendOf([1, 2, 3, 4, 5, 6, 8, 7])?.significant, true);
    assert.equal(trendOf([5, 5, 5, 5, 5, 5, 5, 5])?.significant, false);
    assert.deepEqual(trendOf([5, 5, 5, 5, 5, 5, 5, 5])?.slope, 0);
  });
});
