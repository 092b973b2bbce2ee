import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cholesky, solveLower } from './cholesky.ts';
import { chiSquareTail, logGamma } from './distributions.ts';
import { correlation, mean, median, standardDeviation, variance } from './statistics.ts';

const near = (found: number, expected: number, tolerance = 1e-9) =>
  assert.ok(Math.abs(found - expected) <= tolerance, `${found}, not ${expected}`);

describe('χ², as printed in statistical tables (NIST/SEMATECH e-Handbook 1.3.6.7.4)', () => {
  const printed: readonly [x: number, df: number, tail: number][] = [
    [3.841, 1, 0.05],
    [10.828, 1, 0.001],
    [5.991, 2, 0.05],
    [13.816, 2, 0.001],
    [18.307, 10, 0.05],
    [29.588, 10, 0.001],
    [124.342, 100, 0.05],
    [2.706, 1, 0.1],
  ];
  for (const [x, df, tail] of printed)
    test(`${x} with ${df} leaves ${tail}`, () => near(chiSquareTail(x, df), tail, tail * 0.002));

  test('with two degrees of freedom it is e^(−x/2)', () => {
    for (const x of [0, 0.1, 1, 3, 5, 20]) near(chiSquareTail(x, 2), Math.exp(-x / 2), 1e-14);
    assert.equal(chiSquareTail(-1, 3), 1);
  });

  test('to twelve digits, near nothing, far out and for many degrees of freedom', () => {
    // By the incomplete gamma function of mpmath 1.3 with 30 digits.
    const exact: readonly [x: number, df: number, tail: number][] = [
      [0.0001, 1, 0.99202128737073679],
      [1, 1, 0.3173105078629141],
      [0.5, 7, 0.99944648139042497],
      [3.5, 3, 0.32076212080563903],
      [25, 7, 0.00075880025565825022],
      [60, 5, 1.2154569777183039e-11],
      [200, 2, 3.720075976020836e-44],
      [900, 1000, 0.98928276190871026],
      [1500, 1000, 1.0454640385979657e-22],
    ];
    for (const [x, df, tail] of exact) near(chiSquareTail(x, df), tail, tail * 1e-11);
    near(chiSquareTail(90_000, 100_000), 1, 1e-9);
    near(chiSquareTail(100_000, 100_000), 0.49940529189520669, 1e-9);
  });
});

test('Γ of whole numbers is a factorial, Γ(½) is √π', () => {
  near(logGamma(5), Math.log(24), 1e-12);
  near(logGamma(0.5), Math.log(Math.sqrt(Math.PI)), 1e-12);
  near(logGamma(1), 0, 1e-12);
});

test('Cholesky rebuilds its matrix and refuses what has none', () => {
  const lower = cholesky([
    [4, 12, -16],
    [12, 37, -43],
    [-16, -43, 98],
  ]);
  // The example of Wikipedia's article on the decomposition.
  assert.deepEqual(lower, [[2], [6, 1], [-8, 5, 3]]);
  assert.deepEqual(solveLower(lower ?? [], [2, 7, 0]), [1, 1, 1]);
  assert.equal(
    cholesky([
      [1, 1],
      [1, 1],
    ]),
    undefined,
  );
  assert.equal(
    cholesky([
      [1, 2],
      [2, 1],
    ]),
    undefined,
  );
  assert.equal(cholesky([[1, 0]]), undefined);
  assert.deepEqual([cholesky([[0]]), cholesky([[-4]])], [undefined, undefined]);
  near(cholesky([[1e-8]])?.[0]?.[0] ?? Number.NaN, 1e-4, 1e-18);
});

test('statistics', () => {
  assert.equal(mean([1, 2, 6]), 3);
  assert.equal(variance([2, 4, 1, 3, 5]), 2.5);
  near(standardDeviation([1, 2, 3, 4, 5]), 1.5811388300841898, 1e-12);
  near(correlation([1, 2, 3], [2, 4, 6]), 1);
  near(correlation([1, 2, 3], [6, 4, 2]), -1);
  assert.ok(Number.isNaN(correlation([1, 1, 1], [1, 2, 3])));
  assert.ok(Number.isNaN(variance([1])) && Number.isNaN(variance([])));
  assert.equal(variance([1, 3]), 2);
  assert.ok(Number.isNaN(correlation([1, 2], [1, 2, 3])) && Number.isNaN(correlation([1, 2, 3], [1, 2])));
  assert.deepEqual([median([3, 1, 2]), median([4, 1, 2, 3]), median([7])], [2, 2.5, 7]);
  assert.ok(Number.isNaN(median([])));
});
