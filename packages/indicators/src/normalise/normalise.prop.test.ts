import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  categoricalMean,
  displayedZ,
  minmax,
  percentile,
  rankColumn,
  relativeTo,
  zscore,
} from './columns.ts';
import { goalpostLinear, logGoalpost, rangeScore, stepScore } from './goalposts.ts';
import { type Scoring, scoreOf } from './score.ts';

const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const whole = fc.integer({ min: -1000, max: 1000 });
const posts = fc
  .tuple(whole, whole)
  .filter(([one, other]) => one !== other)
  .map(([full, zero]) => ({ full, zero }));
const range = fc
  .uniqueArray(whole, { minLength: 4, maxLength: 4 })
  .map((all) => all.toSorted((a, b) => a - b) as [number, number, number, number])
  .map(([zero_low, full_low, full_high, zero_high]) => ({ zero_low, full_low, full_high, zero_high }));
const scoring: fc.Arbitrary<Scoring> = fc.oneof(
  posts.map((found): Scoring => ({ method: 'linear', ...found })),
  posts.map(
    ({ full, zero }): Scoring => ({ method: 'log', full: Math.abs(full) + 1.5, zero: Math.abs(zero) + 1 }),
  ),
  range.map((found): Scoring => ({ method: 'range', ...found })),
);
const near = (one: number | null, other: number | null, tolerance = 1e-9) =>
  assert.ok(one !== null && other !== null && Math.abs(one - other) <= tolerance, `${one} ${other}`);

describe('goalposts', () => {
  test('every score is from 0 to 100', () => {
    fc.assert(
      fc.property(finite, scoring, (x, rule) => {
        const score = scoreOf(x, rule);
        assert.ok(score === null ? rule.method === 'log' && x <= 0 : score >= 0 && score <= 100);
      }),
    );
  });
  test('monotone in the direction of the posts', () => {
    fc.assert(
      fc.property(finite, finite, posts, (x, y, rule) => {
        const [worse, better] = rule.full > rule.zero === x < y ? [x, y] : [y, x];
        assert.ok(goalpostLinear(worse, rule) <= goalpostLinear(better, rule));
      }),
    );
  });
  test('the same in another unit', () => {
    fc.assert(
      fc.property(whole, posts, fc.constantFrom(0.001, 7, 1000), (x, { full, zero }, scale) => {
        near(
          goalpostLinear(x, { full, zero }),
          goalpostLinear(x * scale, { full: full * scale, zero: zero * scale }),
        );
      }),
    );
  });
  test('the posts themselves', () => {
    fc.assert(
      fc.property(posts, ({ full, zero }) => {
        assert.equal(goalpostLinear(full, { full, zero }), 100);
        assert.equal(goalpostLinear(zero, { full, zero }), 0);
        assert.equal(goalpostLinear((full + zero) / 2, { full, zero }), 50);
      }),
    );
  });
  test('logarithm', () => {
    near(logGoalpost(10, { full: 100, zero: 1 }), 50);
    assert.equal(logGoalpost(0, { full: 100, zero: 1 }), null);
    assert.equal(logGoalpost(-1, { full: 100, zero: 1 }), null);
    assert.equal(logGoalpost(0.5, { full: 100, zero: 1 }), 0);
    assert.equal(scoreOf(1000, { method: 'log', full: 100, zero: 1 }), 100);
  });
  test('range', () => {
    const beds = { zero_low: 4, full_low: 6, full_high: 8.5, zero_high: 12 };
    assert.deepEqual(
      [3, 4, 5, 6, 7, 8.5, 12, 13].map((x) => rangeScore(x, beds)),
      [0, 0, 50, 100, 100, 100, 0, 0],
    );
    near(scoreOf(10, { method: 'range', ...beds }), 57.142857, 1e-6);
  });
  test('steps', () => {
    const steps = {
      steps: [
        { min: 100, score: 100 },
        { min: 98, score: 80 },
        { min: 95, score: 60 },
      ],
      otherwise: 5,
    };
    assert.deepEqual(
      [101, 100, 99.9, 98, 95, 94.9].map((x) => stepScore(x, steps)),
      [100, 100, 80, 80, 60, 5],
    );
    assert.equal(scoreOf(97, { method: 'steps', ...steps }), 60);
  });
});

describe('columns', () => {
  const column = [4, null, 10, 6, 10];

  test('min-max', () => {
    assert.deepEqual(minmax(column, 'higher'), [0, null, 1, 1 / 3, 1]);
    assert.deepEqual(minmax(column, 'lower'), [1, null, 0, 2 / 3, 0]);
    assert.deepEqual(minmax([5, null, 5], 'higher'), [null, null, null]);
  });
  test('z-score', () => {
    assert.deepEqual(zscore([2, 4, 4, 4, 5, 5, 7, 9, null], 'higher'), [
      -1.5,
      -0.5,
      -0.5,
      -0.5,
      0,
      0,
      1,
      2,
      null,
    ]);
    assert.deepEqual(
      zscore([2, 4, 4, 4, 5, 5, 7, 9], 'lower').map((z) => (z ?? 0) + 0),
      [1.5, 0.5, 0.5, 0.5, 0, 0, -1, -2],
    );
    assert.deepEqual(zscore([5, 5], 'lower'), [null, null]);
    assert.equal(displayedZ(1.5), 65);
  });
  test('rank', () => {
    assert.deepEqual(rankColumn(column, 'higher'), [4, null, 1.5, 3, 1.5]);
    assert.deepEqual(rankColumn(column, 'lower'), [1, null, 3.5, 2, 3.5]);
  });
  test('percentile', () => {
    assert.deepEqual(percentile(column, 'higher'), [0.25, null, 1, 0.5, 1]);
    assert.deepEqual(percentile(column, 'lower'), [1, null, 0.5, 0.75, 0.5]);
  });
  test('against a reference', () => {
    assert.deepEqual(relativeTo(5, column, 'higher'), [0.8, null, 2, 1.2, 2]);
    assert.deepEqual(relativeTo(5, [4, 0, null], 'lower'), [1.25, null, null]);
    assert.deepEqual(relativeTo(0, [4], 'higher'), [null]);
    assert.deepEqual(relativeTo(5, [0], 'higher'), [0]);
  });
  test('above, around and below the mean', () => {
    assert.deepEqual(categoricalMean([8, 9, 10, 11, 12, null], 'higher', 0.1), [-1, 0, 0, 0, 1, null]);
    assert.deepEqual(categoricalMean([8, 9, 10, 11, 12], 'lower', 0.1), [1, 0, 0, 0, -1]);
    assert.deepEqual(categoricalMean([-8, -10, -12], 'higher', 0.1), [1, 0, -1]);
  });
  test('the same in another unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2 }),
        fc.constantFrom(2, 8, 1024),
        (values, scale) => {
          const scaled = values.map((value) => value * scale);
          for (const rule of [minmax, zscore, rankColumn, percentile])
            for (const direction of ['higher', 'lower'] as const)
              rule(scaled, direction).forEach((x, i) => {
                const own = rule(values, direction)[i] ?? null;
                if (own === null) assert.equal(x, null);
                else near(x, own);
              });
        },
      ),
    );
  });
});
