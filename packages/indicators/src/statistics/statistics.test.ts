import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { kendall, pearson, spearman } from './correlation.ts';
import { betaQuantile, betaShare, logGamma } from './gamma-function.ts';
import { deviation, isConstant, mean, shares, sum } from './moments.ts';
import { averageRanks, median, medianDeviation, quantile } from './order.ts';
import { binomialTail, chiSquareTail, normalTails } from './tails.ts';

const near = (actual: number | null, expected: number, tolerance = 1e-12): void => {
  assert.ok(actual !== null && Math.abs(actual - expected) <= tolerance, `${actual}, not ${expected}`);
};

describe('moments', () => {
  test('sum, mean and population deviation', () => {
    assert.equal(sum([1, 2, 4]), 7);
    assert.equal(mean([1, 2, 6]), 3);
    near(deviation([2, 4, 4, 4, 5, 5, 7, 9]), 2);
  });
  test('a constant column has no deviation at all', () => {
    assert.equal(deviation([0.1, 0.1, 0.1]), 0);
    assert.equal(isConstant([3, 3]), true);
    assert.equal(isConstant([3, 3, 4]), false);
    assert.equal(isConstant([3]), true);
    assert.equal(isConstant([]), true);
  });
  test('shares sum to one; of nothing they are equal', () => {
    assert.deepEqual(shares([1, 3]), [0.25, 0.75]);
    assert.deepEqual(shares([0, 0, 0, 0]), [0.25, 0.25, 0.25, 0.25]);
  });
});

describe('order', () => {
  test('quantiles interpolate', () => {
    assert.equal(quantile([4, 1, 3, 2], 0.25), 1.75);
    assert.equal(quantile([4, 1, 3, 2], 0), 1);
    assert.equal(quantile([4, 1, 3, 2], 1), 4);
    assert.equal(quantile([10, 0], 0.9), 9);
    assert.equal(median([5, 1, 9]), 5);
    assert.equal(median([1, 2, 3, 10]), 2.5);
  });
  test('median deviation', () => {
    assert.equal(medianDeviation([1, 1, 2, 2, 4, 6, 9]), 1);
    assert.equal(medianDeviation([-10, 0, 1]), 1);
  });
  test('average ranks share ties', () => {
    assert.deepEqual(averageRanks([10, 20, 20, 5]), [2, 3.5, 3.5, 1]);
    assert.deepEqual(averageRanks([7, 7, 7]), [2, 2, 2]);
  });
});

describe('correlation', () => {
  test('pearson', () => {
    near(pearson([1, 2, 3, 4], [2, 4, 6, 8]), 1);
    near(pearson([1, 2, 3], [3, 2, 1]), -1);
    near(pearson([1, 2, 3, 4, 5], [2, 1, 4, 3, 7]), 0.8241633836921342);
    assert.equal(pearson([1, 1], [1, 2]), null);
    assert.equal(pearson([1, 2], [3, 3]), null);
    assert.equal(pearson([0.1, 0.2, 0.3], [0.1, 0.2, 0.3]), 1);
    assert.equal(pearson([0.1, 0.2, 0.3], [-0.1, -0.2, -0.3]), -1);
  });
  test('never beyond 1, whatever rounding does', () => {
    for (let k = 1; k < 400; k++) {
      const x = [k / 7, k / 3, k * 1.1, k / 11];
      const r =
        pearson(
          x,
          x.map((value) => value * 3.3),
        ) ?? 0;
      assert.ok(r <= 1 && r > 0.999999);
      assert.ok(
        (pearson(
          x,
          x.map((value) => value * -3.3),
        ) ?? 0) >= -1,
      );
    }
  });
  test('spearman looks at order only', () => {
    near(spearman([1, 2, 3, 4], [1, 10, 100, 1000]), 1);
    near(spearman([1, 2, 3, 4], [1, 3, 2, 4]), 0.8);
  });
  test('kendall with and without ties', () => {
    near(kendall([1, 2, 3, 4, 5], [2, 1, 3, 5, 4]), 0.6);
    near(kendall([1, 2, 2, 3], [1, 2, 3, 3]), 0.8);
    near(kendall([1, 2, 2, 3], [4, 3, 2, 1]), -5 / Math.sqrt(30));
    near(kendall([4, 3, 2, 1], [1, 2, 2, 3]), -5 / Math.sqrt(30));
    assert.equal(kendall([1, 1, 1], [1, 2, 3]), null);
  });
});

describe('gamma and beta functions', () => {
  test('ln Γ at known places', () => {
    near(logGamma(0.5), 0.5 * Math.log(Math.PI));
    near(logGamma(1), 0);
    near(logGamma(2), 0);
    near(logGamma(10), 12.801827480081469, 1e-11);
    near(logGamma(0.1), 2.252712651734206);
    near(logGamma(0.25), 1.2880225246980774);
    near(logGamma(3.5), 1.2009736023470743);
    near(logGamma(171), 706.5730622457874, 1e-9);
  });
  test('Γ(x + 1) = x·Γ(x)', () => {
    for (const x of [0.01, 0.3, 0.49, 0.5, 0.7, 1.3, 4.4, 20.5])
      near(logGamma(x + 1), logGamma(x) + Math.log(x), 1e-11);
  });
  test('shares of Beta distributions', () => {
    near(betaShare(0.5, 2, 3), 0.6875);
    near(betaShare(0.3, 5, 2), 0.010935);
    near(betaShare(0.9, 2, 3), 0.9963);
    near(betaShare(0.37, 1, 1), 0.37);
    near(betaShare(0.2, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(0.2)));
    near(betaShare(0.5, 400, 400), 0.5, 1e-10);
    near(betaShare(0.35, 30.5, 60.5) + betaShare(0.65, 60.5, 30.5), 1, 1e-12);
    assert.equal(betaShare(0, 2, 3), 0);
    assert.equal(betaShare(-1, 2, 3), 0);
    assert.equal(betaShare(1, 2, 3), 1);
    assert.equal(betaShare(1.5, 2, 3), 1);
    assert.equal(betaShare(2, 2, 3), 1);
  });
  test('sums of binomials agree with the fraction', () => {
    for (const [n, k, p] of [
      [12, 3, 0.2],
      [60, 40, 0.7],
      [200, 20, 0.15],
    ] as const) {
      let tail = 0;
      for (let i = k; i <= n; i++)
        tail += Math.exp(
          logGamma(n + 1) -
            logGamma(i + 1) -
            logGamma(n - i + 1) +
            i * Math.log(p) +
            (n - i) * Math.log(1 - p),
        );
      near(betaShare(p, k, n - k + 1), tail, 1e-11);
    }
  });
  test('quantiles are the inverse', () => {
    near(betaQuantile(0.025, 1, 1), 0.025, 1e-15);
    near(betaQuantile(0.5, 3, 3), 0.5, 1e-15);
    near(betaShare(betaQuantile(0.975, 4.2, 11), 4.2, 11), 0.975);
    near(betaQuantile(0.05, 1, 9), 1 - 0.95 ** (1 / 9), 1e-15);
  });
});

describe('tails', () => {
  test('normal', () => {
    near(normalTails(0), 1, 2e-7);
    near(normalTails(1), 0.31731050786291415, 2e-7);
    near(normalTails(-1), 0.31731050786291415, 2e-7);
    near(normalTails(1.959963984540054), 0.05, 2e-7);
    near(normalTails(2.5758293035489004), 0.01, 2e-7);
    near(normalTails(0.3), 0.7641771556220949, 2e-7);
  });
  test('binomial', () => {
    near(binomialTail(8, 10, 0.5), 56 / 1024);
    near(binomialTail(10, 10, 0.5), 1 / 1024);
    near(binomialTail(1, 4, 0.1), 1 - 0.9 ** 4);
    assert.equal(binomialTail(0, 10, 0.5), 1);
    assert.equal(binomialTail(11, 10, 0.5), 0);
    for (const chance of [0, 0.01, 0.99, 1]) {
      assert.equal(binomialTail(0, 10, chance), 1);
      assert.equal(binomialTail(-1, 10, chance), 1);
      assert.equal(binomialTail(11, 10, chance), 0);
      assert.equal(binomialTail(14, 10, chance), 0);
    }
  });
  test('chi-square', () => {
    near(chiSquareTail(3.841458820694124, 1), 0.05, 1e-10);
    near(chiSquareTail(16.918977604620448, 9), 0.05, 1e-10);
    for (const x of [0.001, 0.5, 1, 2, 7]) near(chiSquareTail(x, 2), Math.exp(-x / 2), 1e-12);
    near(chiSquareTail(40, 9), 7.598525229e-6, 1e-12);
    assert.equal(chiSquareTail(0, 9), 1);
    assert.ok(chiSquareTail(900, 9) >= 0 && chiSquareTail(900, 9) < 1e-9);
    assert.ok(chiSquareTail(0.01, 9) <= 1 && chiSquareTail(0.01, 9) > 0.999999);
  });
});
