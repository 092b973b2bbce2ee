import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { pearson } from '../statistics/correlation.ts';
import { deviation, sum } from '../statistics/moments.ts';
import { ahp } from './ahp.ts';
import { groupAhp } from './ahp-group.ts';
import { capWeights } from './cap.ts';
import { combineLinear, combineProduct, equalWeights, renormalise } from './combine.ts';
import { checkComparisons, readComparison } from './comparisons.ts';
import { criticWeights, variationWeights } from './dispersion.ts';
import { entropyWeights, proposeEntropyWeights } from './entropy.ts';
import { redundantPairs } from './redundancy.ts';

const near = (one: number, other: number, tolerance = 1e-9) =>
  assert.ok(Math.abs(one - other) <= tolerance, `${one}, not ${other}`);
const sumsToOne = (weights: readonly number[]) => {
  near(sum(weights), 1);
  assert.ok(weights.every((weight) => weight >= 0));
};
const rows = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: columns, maxLength: columns }), {
    minLength: 5,
    maxLength: 12,
  }),
);
const weightList = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 10 })
  .map((parts) => (sum(parts) === 0 ? equalWeights(parts.length) : parts.map((part) => part / sum(parts))));
const reciprocal = (upper: readonly (readonly number[])[]) =>
  upper.map((row, i) => row.map((entry, j) => (i === j ? 1 : i < j ? entry : 1 / (upper[j]?.[i] as number))));

describe('every method gives weights that sum to one', () => {
  test('entropy, variation, CRITIC, capped or not', () => {
    fc.assert(
      fc.property(rows, (table) => {
        for (const weights of [entropyWeights(table).weights, criticWeights(table)]) {
          sumsToOne(weights);
          sumsToOne(capWeights(weights));
        }
        sumsToOne(variationWeights(table.map((row) => row.map((value) => value + 1))));
      }),
    );
  });
  test('AHP', () => {
    const scale = fc.constantFrom(1 / 9, 1 / 5, 1 / 2, 1, 3, 7, 9);
    const square = fc
      .integer({ min: 1, max: 9 })
      .chain((n) =>
        fc
          .array(fc.array(scale, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })
          .map(reciprocal),
      );
    fc.assert(
      fc.property(square, (matrix) => {
        const found = ahp(matrix);
        sumsToOne(found.weights);
        assert.ok(found.lambdaMax >= matrix.length - 1e-9);
        assert.equal(found.accepted, found.consistencyRatio < 0.1);
        if (matrix.length > 2) assert.deepEqual(checkComparisons(matrix), []);
      }),
    );
  });
  test('combinations', () => {
    assert.deepEqual(equalWeights(4), [0.25, 0.25, 0.25, 0.25]);
    assert.deepEqual(combineLinear([1, 0], [0, 1]), [0.7, 1 - 0.7]);
    assert.deepEqual(combineLinear([0.5, 0.5], [0, 1], 0.25), [0.125, 0.875]);
    assert.deepEqual(combineProduct([0.5, 0.5], [0.2, 0.8]), [0.2, 0.8]);
    assert.deepEqual(combineProduct([1, 0], [0, 1]), [0.5, 0.5]);
  });
  test('what stays in is rescaled', () => {
    assert.deepEqual(renormalise([0.25, null, 0.25]), [0.5, null, 0.5]);
    assert.deepEqual(renormalise([0.2, 0.3, null]), [0.4, 0.6, null]);
    assert.deepEqual(renormalise([null, null]), [null, null]);
    assert.deepEqual(renormalise([0, null]), [null, null]);
  });
});

describe('AHP', () => {
  test('a consistent matrix gives back its weights', () => {
    const weights = [0.5, 0.3, 0.2];
    const found = ahp(weights.map((one) => weights.map((other) => one / other)));
    found.weights.forEach((weight, i) => {
      near(weight, weights[i] as number);
    });
    near(found.lambdaMax, 3);
    near(found.consistencyRatio, 0);
    assert.equal(found.worstPair, undefined);
  });
  test('one and two things are always consistent', () => {
    const one = ahp([[1]]);
    assert.deepEqual(
      [one.weights, one.lambdaMax, one.consistencyIndex, one.consistencyRatio, one.accepted],
      [[1], 1, 0, 0, true],
    );
    const two = ahp([
      [1, 4],
      [1 / 4, 1],
    ]);
    near(two.weights[0] as number, 0.8);
    assert.equal(two.accepted, true);
    for (let a = 1; a <= 9; a += 0.01)
      for (const given of [a, 1 / a]) {
        const { consistencyIndex, consistencyRatio } = ahp(
          reciprocal([
            [1, given],
            [1, 1],
          ]),
        );
        assert.deepEqual([consistencyIndex, consistencyRatio], [0, 0]);
      }
  });
  test('nothing, or more than ten things, cannot be compared', () => {
    const even = (n: number) => Array.from({ length: n }, () => Array.from({ length: n }, () => 1));
    assert.throws(() => ahp([]), RangeError);
    assert.throws(() => ahp(even(11)), RangeError);
    near(ahp(even(10)).weights[9] as number, 0.1);
  });
  test('the worst pair is the one with the largest ratio of all', () => {
    const scale = fc.constantFrom(1 / 9, 1 / 4, 1 / 2, 0.8, 1, 1.25, 2, 5, 9);
    const square = fc
      .integer({ min: 3, max: 6 })
      .chain((n) =>
        fc
          .array(fc.array(scale, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })
          .map(reciprocal),
      );
    fc.assert(
      fc.property(square, (matrix) => {
        const { weights, worstPair } = ahp(matrix);
        const ratios = matrix.flatMap((row, i) =>
          row.map((entry, j) => (entry * (weights[j] as number)) / (weights[i] as number)),
        );
        near((worstPair?.ratio ?? 1) / Math.max(...ratios), 1, 2e-9);
      }),
    );
    // Every pair of this one disagrees by 1.08 only.
    near(
      ahp(
        reciprocal([
          [1, 1, 1.25],
          [1, 1, 1],
          [1, 1, 1],
        ]),
      ).worstPair?.ratio ?? 0,
      1.25 ** (1 / 3),
    );
  });
  test('the index of Saaty’s example', () => {
    near(
      ahp([
        [1, 3, 5],
        [1 / 3, 1, 3],
        [1 / 5, 1 / 3, 1],
      ]).consistencyIndex,
      0.0193,
      5e-5,
    );
  });
  test('the worst pair is named whichever side of the matrix is too large', () => {
    for (const given of [1 / 9, 9]) {
      const { worstPair } = ahp(
        reciprocal([
          [1, 1, given, 1],
          [1, 1, 1, 1],
          [1, 1, 1, 1],
          [1, 1, 1, 1],
        ]),
      );
      assert.deepEqual([worstPair?.row, worstPair?.column, worstPair?.given], [0, 2, given]);
      near(worstPair?.implied ?? 0, given ** 0.5, 0.2 * given ** 0.5);
      near(
        worstPair?.ratio ?? 0,
        given > 1 ? given / (worstPair?.implied ?? 0) : (worstPair?.implied ?? 0) / given,
      );
    }
  });
  test('of three things all pairs disagree alike: the first is named', () => {
    const { worstPair } = ahp(
      reciprocal([
        [1, 1, 9],
        [1, 1, 1],
        [1, 1, 1],
      ]),
    );
    assert.deepEqual([worstPair?.row, worstPair?.column], [0, 1]);
    near(worstPair?.ratio ?? 0, 9 ** (1 / 3));
  });
  test('weights to twelve places, even where the iteration is slow', () => {
    const slow = reciprocal([
      [1, 9, 1 / 9, 9],
      [1, 1, 9, 1 / 9],
      [1, 1, 1, 9],
      [1, 1, 1, 1],
    ]);
    const { weights, lambdaMax } = ahp(slow);
    slow.forEach((row, i) => {
      const product = row.reduce((total, entry, j) => total + entry * (weights[j] as number), 0);
      near(product / (weights[i] as number), lambdaMax, 1e-9);
    });
  });
  test('one weight that stands still does not end the iteration', () => {
    // The second row sum is the mean of all, so that its weight does not move in the first step.
    const c = (2.625 + Math.sqrt(2.625 ** 2 + 2)) / 2;
    const matrix = reciprocal([
      [1, 2, 4],
      [1, 1, c],
      [1, 1, 1],
    ]);
    const { weights, lambdaMax } = ahp(matrix);
    matrix.forEach((row, i) => {
      const product = row.reduce((total, entry, j) => total + entry * (weights[j] as number), 0);
      near(product / (weights[i] as number), lambdaMax, 1e-9);
    });
  });
  test('a group leaves refused experts out, and shows how far apart the others are', () => {
    const good = [
      [1, 3, 5],
      [1 / 3, 1, 3],
      [1 / 5, 1 / 3, 1],
    ];
    const even = [
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ];
    const bad = reciprocal([
      [1, 9, 1 / 9],
      [1, 1, 9],
      [1, 1, 1],
    ]);
    const found = groupAhp([good, bad, even]);
    assert.deepEqual(
      found?.experts.map(({ accepted }) => accepted),
      [true, false, true],
    );
    assert.deepEqual(found?.weights, groupAhp([good, even])?.weights);
    near(found?.spread[0]?.least ?? 0, 1 / 3);
    near(found?.spread[0]?.most ?? 0, 0.637, 1e-4);
    near(found?.spread[2]?.least ?? 0, 0.1047, 1e-4);
    assert.equal(groupAhp([bad]), null);
    assert.deepEqual(
      groupAhp([good])?.weights.map((weight) => weight.toFixed(4)),
      ['0.6370', '0.2583', '0.1047'],
    );
  });
  test('entries are read as numbers or fractions', () => {
    assert.deepEqual(
      [3, '5', '1/4', ' 3/2 ', '0.5', '1.5/2.5'].map(readComparison),
      [3, 5, 0.25, 1.5, 0.5, 0.6],
    );
    for (const wrong of ['', '-1', '1/', 'a', '1//2']) assert.ok(Number.isNaN(readComparison(wrong)));
  });
  test('faults of a matrix have a place', () => {
    const places = (matrix: number[][]) => checkComparisons(matrix).map(({ row, column }) => [row, column]);
    assert.deepEqual(
      places([
        [1, 2],
        [0.5, 1],
      ]),
      [[0, 0]],
    );
    assert.deepEqual(places(Array.from({ length: 10 }, () => Array.from({ length: 10 }, () => 1))), [[0, 0]]);
    assert.deepEqual(
      places([
        [1, 1, 1],
        [1, 1],
        [1, 1, 1],
      ]),
      [[1, 0]],
    );
    assert.deepEqual(
      places([
        [2, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ]),
      [[0, 0]],
    );
    assert.deepEqual(
      places([
        [1, 10, 1],
        [0.1, 1, 1],
        [1, 1, 1],
      ]),
      [[0, 1]],
    );
    assert.deepEqual(
      places([
        [1, 1, 0.1],
        [1, 1, 1],
        [10, 1, 1],
      ]),
      [[0, 2]],
    );
    assert.deepEqual(
      places([
        [1, 1, 1],
        [1, 1, 3],
        [1, 3, 1],
      ]),
      [[1, 2]],
    );
    assert.deepEqual(
      places([
        [1, 1, 1],
        [1, 1, Number.NaN],
        [1, 1, 1],
      ]),
      [[1, 2]],
    );
    assert.deepEqual(
      places([
        [1, 9, 1 / 9],
        [1 / 9, 1, 1 / 3],
        [9, 3, 1],
      ]),
      [],
    );
    assert.deepEqual(
      places(reciprocal(Array.from({ length: 9 }, () => Array.from({ length: 9 }, () => 3)))),
      [],
    );
    assert.deepEqual(
      places([
        [1, 3, 1],
        [0.1, 1, 1],
        [1, 1, 1],
      ]),
      [[0, 1]],
    );
    assert.deepEqual(
      places([
        [1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ]),
      [[0, 0]],
    );
    assert.deepEqual(
      places([
        [1, 1, 1],
        [1, 1, 1, 1],
        [1, 1, 1],
      ]),
      [[1, 0]],
    );
    assert.match(
      checkComparisons([
        [2, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ])[0]?.message.en ?? '',
      /diagonal/,
    );
    assert.match(
      checkComparisons([
        [1, 10, 1],
        [0.1, 1, 1],
        [1, 1, 1],
      ])[0]?.message.en ?? '',
      /between/,
    );
  });
});

describe('entropy', () => {
  test('what does not differ has no weight; where nothing differs all are equal', () => {
    assert.deepEqual(
      entropyWeights([
        [1, 5],
        [2, 5],
        [3, 5],
      ]).weights,
      [1, 0],
    );
    assert.deepEqual(
      entropyWeights([
        [0, 5],
        [0, 5],
      ]).weights,
      [0.5, 0.5],
    );
    assert.deepEqual(
      entropyWeights([
        [0, 5],
        [0, 5],
      ]).entropies,
      [1, 1],
    );
    assert.deepEqual(entropyWeights([]).weights, []);
  });
  test('one unit alone differs from nobody', () => {
    assert.deepEqual(entropyWeights([[1, 3]]), { entropies: [1, 1], weights: [0.5, 0.5] });
    assert.deepEqual(variationWeights([[1, 3]]), [0.5, 0.5]);
    assert.deepEqual(criticWeights([[1, 3]]), [0.5, 0.5]);
  });
  test('proposed from five units on, and capped', () => {
    const table = [
      [0, 5],
      [1, 5],
      [2, 5],
      [3, 5],
      [9, 6],
    ];
    assert.equal(proposeEntropyWeights(table.slice(0, 4)), null);
    [0.75, 0.25].forEach((weight, i) => {
      near(proposeEntropyWeights(table)?.[i] ?? 0, weight);
    });
  });
  test('all in one unit: no entropy at all', () => {
    near(entropyWeights([[0], [0], [7]]).entropies[0] as number, 0);
    near(entropyWeights([[1], [1], [2], [4]]).entropies[0] as number, 1.75 / 2);
  });
  test('capped weights stay within half and twice the equal weight', () => {
    fc.assert(
      fc.property(weightList, (weights) => {
        const capped = capWeights(weights);
        sumsToOne(capped);
        const equal = 1 / weights.length;
        assert.ok(capped.every((weight) => weight >= 0.5 * equal - 1e-12 && weight <= 2 * equal + 1e-12));
      }),
    );
  });
  test('weights within the bounds are left alone; the rest share in proportion', () => {
    near(capWeights([0.3, 0.7])[0] as number, 0.3);
    const capped = capWeights([0.7, 0.2, 0.05, 0.05]);
    [0.5, 0.25, 0.125, 0.125].forEach((weight, i) => {
      near(capped[i] as number, weight);
    });
    const five = capWeights([0.6, 0.16, 0.12, 0.1, 0.02]);
    [0.4, (0.5 * 16) / 38, (0.5 * 12) / 38, (0.5 * 10) / 38, 0.1].forEach((weight, i) => {
      near(five[i] as number, weight);
    });
    near(sum(capWeights([1, 0, 0, 0])), 1);
    near(capWeights([1, 0, 0, 0])[1] as number, 1 / 6);
    near(capWeights([0.9, 0.1], { low: 0.8, high: 1.1 })[0] as number, 0.55);
    near(capWeights([0.9, 0.1], { low: 0.8, high: 1.5 })[1] as number, 0.4);
  });
});

describe('dispersion', () => {
  test('a constant column has no weight', () => {
    assert.deepEqual(
      variationWeights([
        [1, 5],
        [3, 5],
      ]),
      [1, 0],
    );
    assert.deepEqual(
      variationWeights([
        [-1, 1],
        [-3, 3],
      ]),
      [0.5, 0.5],
    );
    const [first = 0, second = 0, third = 0] = criticWeights([
      [1, 5, 0],
      [3, 5, 4],
      [2, 5, 9],
      [9, 5, 1],
      [4, 5, 2],
    ]);
    assert.equal(second, 0);
    near(first + third, 1);
    assert.deepEqual(
      criticWeights([
        [5, 5],
        [5, 5],
      ]),
      [0.5, 0.5],
    );
    assert.deepEqual(criticWeights([]), []);
    assert.deepEqual(variationWeights([]), []);
  });
  test('CRITIC by hand: a constant neighbour counts as no correlation', () => {
    // Columns: 0, 0.5, 1 (σ = √(1/6)); constant; 0, 1, 0 (σ = √(2/9)), uncorrelated with the first.
    const [a = 0, b = 0, c = 0] = criticWeights([
      [0, 7, 0],
      [1, 7, 1],
      [2, 7, 0],
    ]);
    const [first, second] = [2 * Math.sqrt(1 / 6), 2 * Math.sqrt(2 / 9)];
    near(a, first / (first + second));
    assert.equal(b, 0);
    near(c, second / (first + second));
  });
  test('the same in other units', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const scaled = table.map((row) => row.map((value) => (value + 1) * 8));
        const own = table.map((row) => row.map((value) => value + 1));
        for (const rule of [
          criticWeights,
          variationWeights,
          (all: number[][]) => entropyWeights(all).weights,
        ])
          rule(scaled).forEach((weight, j) => {
            near(weight, rule(own)[j] as number);
          });
      }),
    );
  });
});

describe('double counting', () => {
  test('pairs that say the same, either way round', () => {
    const columns = new Map([
      ['A1-01', [1, 2, 3, 4, 5, null]],
      ['A1-02', [9, 8, 6, 3, 1, 0]],
      ['A1-03', [1, 3, 2, 5, 4, 9]],
      ['A1-04', [null, 2, 3, 4, 5, 6]],
      ['A1-05', [7, 7, 7, 7, 7, 7]],
      ['A1-06', [null, null, 3, 4, 5, 6]],
    ]);
    const found = redundantPairs(columns);
    assert.deepEqual(
      found.map(({ codes }) => codes.join()),
      ['A1-01,A1-02', 'A1-02,A1-04'],
    );
    near(found[0]?.rho ?? 0, -1);
    assert.equal(found[0]?.units, 5);
    assert.equal(redundantPairs(columns, 6).length, 0);
    assert.equal(redundantPairs(columns, 4).length, 5);
  });
  test('exactly 0.9 is not above it', () => {
    const columns = new Map([
      ['a', [1, 2, 3, 4, 5]],
      ['b', [1, 2, 3, 5, 4]],
    ]);
    assert.deepEqual(redundantPairs(columns), []);
  });
});

describe('dispersion', () => {
  test('a mean below 0 still gives a share above 0', () => {
    const [first = 0, second = 0] = variationWeights([
      [1, -1],
      [3, -7],
    ]);
    near(first, 0.4);
    near(second, 0.6);
  });
  test('CRITIC: a constant column has no weight and is in conflict with all others alike', () => {
    const x = [0, 0.2, 0.5, 1];
    const y = [0, 0.1, 1, 0.4];
    const z = [1, 0.9, 0, 0.3];
    const own = [x, y, z].map(
      (one, i) =>
        deviation(one) *
        sum([x, y, z].map((other, j) => (i === j ? 0 : 1 - (pearson(one, other) ?? 0))).concat(1)),
    );
    const found = criticWeights(x.map((_, row) => [x[row] ?? 0, y[row] ?? 0, z[row] ?? 0, 7]));
    own.forEach((information, i) => {
      near(found[i] ?? 0, information / sum(own));
    });
    assert.equal(found[3], 0);
  });
});
