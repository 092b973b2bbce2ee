import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { column, correlation, mean } from '../math/statistics.ts';
import { cronbachAlpha, itemQualities, spearmanBrown } from './consistency.ts';
import { itemFunctioning } from './item-functioning.ts';
import { mantelHaenszel, type Stratum } from './mantel-haenszel.ts';
import { mcdonaldOmega, omegaFromLoadings, oneFactorLoadings } from './omega.ts';

const near = (found: number, expected: number, tolerance = 1e-6) =>
  assert.ok(Math.abs(found - expected) <= tolerance, `${found}, not ${expected}`);

/** Chatterjee & Price 1977, the `attitude` data of R: 30 departments, seven questions. */
const attitude =
  `43 51 30 39 61 92 45,63 64 51 54 63 73 47,71 70 68 69 76 86 48,61 63 45 47 54 84 35,81 78 56 66 71 83 47,
43 55 49 44 54 49 34,58 67 42 56 66 68 35,71 75 50 55 70 66 41,72 82 72 67 71 83 31,67 61 45 47 62 80 41,
64 53 53 58 58 67 34,67 60 47 39 59 74 41,69 62 57 42 55 63 25,68 83 83 45 59 77 35,77 77 54 72 79 77 46,
81 90 50 72 60 54 36,74 85 64 69 79 79 63,65 60 65 75 55 80 60,65 70 46 57 75 85 46,50 58 68 54 64 78 52,
50 40 33 34 43 64 33,64 61 52 62 66 80 41,53 66 52 50 63 80 37,40 37 42 58 50 57 49,63 54 42 48 66 75 33,
66 77 66 63 88 76 72,78 75 58 74 80 78 49,48 57 44 45 51 83 38,85 85 71 71 77 74 55,82 82 39 59 64 78 39`
    .split(',')
    .map((row) => row.trim().split(' ').map(Number));

describe('Cronbach’s α', () => {
  test('of the attitude data is .84, as the manual of the R package psych prints', () => {
    const means = Array.from({ length: 7 }, (_, i) => mean(column(attitude, i)).toFixed(2));
    assert.deepEqual(
      means,
      ['64.63', '66.60', '53.13', '56.37', '64.63', '74.77', '42.93'],
      'the data are those',
    );
    near(cronbachAlpha(attitude), 0.84, 0.005);
  });

  test('of five persons, by hand: 3/2 (1 − 6/16.2)', () => {
    const rows = [
      [2, 3, 3],
      [4, 4, 5],
      [1, 2, 1],
      [3, 3, 4],
      [5, 4, 5],
    ];
    near(cronbachAlpha(rows), 0.944444);
    const [first] = itemQualities(rows);
    near(first?.restCorrelation ?? 0, 3.75 / Math.sqrt(2.5 * 6.2), 1e-12);
    near(first?.alphaWithout ?? 0, 2 * (1 - 3.5 / 6.2), 1e-12);
    assert.deepEqual(itemQualities([]), []);
  });

  test('is 1 for items that say the same, and no number where nothing varies', () => {
    near(
      cronbachAlpha([
        [1, 1],
        [2, 2],
        [5, 5],
      ]),
      1,
    );
    assert.ok(
      Number.isNaN(
        cronbachAlpha([
          [1, 1],
          [1, 1],
        ]),
      ),
    );
    assert.ok(Number.isNaN(cronbachAlpha([[1], [2]])));
    assert.throws(() => cronbachAlpha([[1, 2], [1]]), RangeError);
    assert.throws(
      () =>
        cronbachAlpha([
          [1, Number.NaN],
          [1, 2],
        ]),
      RangeError,
    );
  });

  test('of one person, of cancelling items, and of small numbers', () => {
    assert.ok(Number.isNaN(cronbachAlpha([[1, 2]])));
    assert.ok(
      Number.isNaN(
        cronbachAlpha([
          [1, 2],
          [2, 1],
        ]),
      ),
    );
    near(
      cronbachAlpha(attitude.map((row) => row.map((value) => value / 100))),
      cronbachAlpha(attitude),
      1e-9,
    );
  });

  test('does not depend on the order of items or persons, nor on a shift', () => {
    const table = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }), {
      minLength: 5,
    });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, shift) => {
        const alpha = cronbachAlpha(rows);
        if (Number.isNaN(alpha)) return;
        near(cronbachAlpha(rows.map((row) => row.toReversed())), alpha, 1e-9);
        near(cronbachAlpha(rows.toReversed()), alpha, 1e-9);
        near(cronbachAlpha(rows.map((row) => row.map((value) => value + shift))), alpha, 1e-6);
        assert.ok(alpha <= 1 + 1e-12);
      }),
    );
  });
});

test('Spearman–Brown: halves that correlate .6 make a whole of .75', () => {
  near(spearmanBrown(0.6), 0.75);
  near(spearmanBrown(0.6, 1), 0.6);
});

describe('McDonald’s ω', () => {
  const loadings = [0.7, 0.8, 0.6];

  test('of loadings .7, .8, .6 is .744932', () => near(omegaFromLoadings(loadings), 0.744932));

  test('finds the loadings that made the correlations', () => {
    const made = [0.7, 0.8, 0.6, 0.5];
    const matrix = made.map((one, i) => made.map((other, j) => (i === j ? 1 : one * other)));
    (oneFactorLoadings(matrix) ?? assert.fail()).forEach((found, i) => near(found, made[i] as number, 1e-5));
    const turned = matrix.map((row, i) => row.map((r, j) => ((i === 0) !== (j === 0) ? -r : r)));
    near((oneFactorLoadings(turned) ?? [])[0] ?? 0, -0.7, 1e-5);
  });

  const correlationsOf = (made: readonly number[]) =>
    made.map((one, i) => made.map((other, j) => (i === j ? 1 : one * other)));

  test('finds weak loadings, one beside an item that goes with none, and none at all', () => {
    for (const made of [
      [0.3, 0.4, 0.2],
      [0.8, 0.6, 0.7, 0],
    ])
      (oneFactorLoadings(correlationsOf(made)) ?? assert.fail()).forEach((found, i) =>
        near(found, made[i] as number, 1e-5),
      );
    assert.deepEqual(oneFactorLoadings(correlationsOf([0, 0, 0])), [0, 0, 0]);
  });

  test('the factor points where the sum of its loadings is not below 0', () => {
    // The two strongest are outweighed by the four others.
    const found = oneFactorLoadings(correlationsOf([0.8, 0.8, -0.5, -0.5, -0.5, -0.2])) ?? assert.fail();
    [-0.8, -0.8, 0.5, 0.5, 0.5, 0.2].forEach((loading, i) => near(found[i] as number, loading, 1e-5));
  });

  test('of three items, in closed form: λ₁² = r₁₂ r₁₃ / r₂₃', () => {
    const three = attitude.map((row) => row.slice(2, 5));
    const r = (one: number, other: number) => correlation(column(three, one), column(three, other));
    const squares = [
      (r(0, 1) * r(0, 2)) / r(1, 2),
      (r(0, 1) * r(1, 2)) / r(0, 2),
      (r(0, 2) * r(1, 2)) / r(0, 1),
    ];
    assert.ok(
      squares.every((square) => square < 0.99),
      'no Heywood case',
    );
    near(mcdonaldOmega(three) ?? 0, omegaFromLoadings(squares.map(Math.sqrt)), 1e-6);
  });

  test('lies near α for the attitude data, and is not given where one factor is no picture', () => {
    near(mcdonaldOmega(attitude) ?? 0, 0.84, 0.03);
    assert.equal(mcdonaldOmega(attitude.map((row) => row.slice(0, 2))), undefined);
    assert.equal(mcdonaldOmega(attitude.map((row) => [...row.slice(0, 3), 1])), undefined);
    assert.equal(mcdonaldOmega(attitude.map(([a = 0, b = 0]) => [a, a, b])), undefined);
  });
});

describe('Mantel–Haenszel', () => {
  // Agresti 1990, page 232; R's mantelhaen.test prints X² = 3.9286, p = .047, odds ratio 7.
  const rabbits: Stratum[] = [
    { reference: [0, 6], focal: [0, 5] },
    { reference: [3, 3], focal: [0, 6] },
    { reference: [6, 0], focal: [2, 4] },
    { reference: [5, 1], focal: [6, 0] },
    { reference: [2, 0], focal: [5, 0] },
  ];
  // Bickel, Hammel & O'Connell 1975: admissions at Berkeley, men and women, six departments.
  const berkeley = [
    [512, 313, 89, 19],
    [353, 207, 17, 8],
    [120, 205, 202, 391],
    [138, 279, 131, 244],
    [53, 138, 94, 299],
    [22, 351, 24, 317],
  ].map(([a = 0, b = 0, c = 0, d = 0]): Stratum => ({ reference: [a, b], focal: [c, d] }));

  test('rabbits and penicillin', () => {
    const found = mantelHaenszel(rabbits) ?? assert.fail();
    near(found.chiSquare, 3.9286, 1e-4);
    near(found.p, 0.04747, 1e-4);
    near(found.oddsRatio, 7, 1e-9);
  });

  test('admissions at Berkeley', () => {
    const found = mantelHaenszel(berkeley) ?? assert.fail();
    near(found.oddsRatio, 0.9046968, 1e-7);
    near(found.interval[0], 0.7719074, 1e-7);
    near(found.interval[1], 1.0603298, 1e-7);
    near(found.chiSquare, 1.4269, 1e-4);
    near(found.p, 0.2323, 1e-4);
    assert.equal(found.size, 'A');
  });

  test('a large, a moderate and no difference', () => {
    const of = (yes: number) => mantelHaenszel([{ reference: [yes, 1000 - yes], focal: [500, 500] }])?.size;
    assert.deepEqual([of(500), of(610), of(620), of(700)], ['A', 'B', 'B', 'C']);
    assert.equal(mantelHaenszel([{ reference: [3, 0], focal: [4, 0] }]), undefined);
    assert.equal(mantelHaenszel([]), undefined);
  });

  test('by hand: the correction of a half is made from a half on', () => {
    const of = (reference: [number, number], focal: [number, number]) =>
      mantelHaenszel([{ reference, focal }]) ?? assert.fail();
    // 4 − 6·6/12 = 1, spread 6·6·6·6 / (12²·11) = 9/11.
    near(of([4, 2], [2, 4]).chiSquare, 0.25 / (9 / 11), 1e-12);
    // 2 − 3·3/6 = ½.
    assert.equal(of([2, 1], [1, 2]).chiSquare, 0);
    // 2 − 4·3/7 = 2/7, spread 4·3·3·4 / (7²·6) = 24/49.
    near(of([2, 2], [1, 2]).chiSquare, 1 / 6, 1e-12);
    near(of([1, 1], [1, 1]).oddsRatio, 1, 1e-12);
  });

  test('size asks for an amount and for certainty', () => {
    const of = (reference: [number, number], focal: [number, number]) =>
      mantelHaenszel([{ reference, focal }])?.size;
    assert.equal(of([8, 4], [4, 8]), 'A', 'large, but of few persons');
    assert.equal(of([60, 40], [40, 60]), 'B', 'large, but not surely above 1');
    assert.equal(of([65, 35], [40, 60]), 'C');
    assert.equal(of([40, 60], [65, 35]), 'C', 'whichever group it favours');
  });

  test('strata that compare nothing count for nothing; equal groups differ by nothing', () => {
    const known = mantelHaenszel(berkeley) ?? assert.fail();
    const alone = mantelHaenszel([...berkeley, { reference: [1, 0], focal: [0, 0] }]);
    assert.deepEqual(alone, known);
    const pair = mantelHaenszel([...berkeley, { reference: [1, 0], focal: [0, 1] }]) ?? assert.fail();
    assert.ok(pair.oddsRatio > known.oddsRatio);
    assert.equal(mantelHaenszel([{ reference: [50, 50], focal: [50, 50] }])?.chiSquare, 0);
    assert.equal(mantelHaenszel([{ reference: [3, 0], focal: [0, 3] }]), undefined, 'no odds without a no');
    assert.equal(mantelHaenszel([{ reference: [0, 3], focal: [3, 0] }]), undefined);
  });

  test('persons are matched by their sum and counted by group and answer', () => {
    // Sum 3, of the reference group: 2 yes, 3 no; of the focal one: 4 yes, 1 no. Sum 4: 3, 1; 2, 2.
    const counted: readonly [count: number, isFocal: boolean, row: readonly number[]][] = [
      [2, false, [2, 1]],
      [3, false, [1, 2]],
      [4, true, [2, 1]],
      [1, true, [0, 3]],
      [3, false, [3, 1]],
      [1, false, [1, 3]],
      [2, true, [2, 2]],
      [2, true, [1, 3]],
    ];
    const persons = counted.flatMap(([count, ...person]) => Array<typeof person>(count).fill(person));
    const found = itemFunctioning(
      persons.map(([, row]) => row),
      0,
      { isFocal: persons.map(([isFocal]) => isFocal), yesFrom: 2 },
    );
    const byHand = mantelHaenszel([
      { reference: [2, 3], focal: [4, 1] },
      { reference: [3, 1], focal: [2, 2] },
    ]);
    assert.deepEqual(found, byHand);
    // (2·1/10 + 3·2/8) / (3·4/10 + 1·2/8).
    near(found?.oddsRatio ?? 0, 0.95 / 1.45, 1e-12);
  });

  test('an item that asks one group something else is found among fair ones', () => {
    const rows: number[][] = [];
    const isFocal: boolean[] = [];
    for (let person = 0; person < 400; person++) {
      const trait = person % 5;
      const focal = person % 2 === 1;
      const fair = [0, 1, 2, 3].map((limit) => (trait > limit ? 1 : 0));
      rows.push([...fair, Math.floor(person / 10) % 4 < (focal ? 1 : 3) ? 1 : 0]);
      isFocal.push(focal);
    }
    const found = itemFunctioning(rows, 4, { isFocal, yesFrom: 1 }) ?? assert.fail();
    assert.equal(found.size, 'C');
    assert.ok(found.delta < 0 && found.oddsRatio > 1);
    assert.throws(() => itemFunctioning(rows, 5, { isFocal, yesFrom: 1 }), RangeError);
    assert.throws(() => itemFunctioning(rows, -1, { isFocal, yesFrom: 1 }), RangeError);
    assert.throws(() => itemFunctioning(rows, 4, { isFocal: [true], yesFrom: 1 }), RangeError);
  });
});
