import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { mean } from '../statistics/moments.ts';
import { drawDirichlet, drawGamma, drawNormal } from './gamma.ts';
import { createRandom, createWords } from './generator.ts';
import { drawsFor, monteCarlo, runMonteCarlo, usualKappa } from './monte-carlo.ts';
import { createTally, standingOf, tallyDraw } from './rank-tally.ts';
import { computeTotals, createScoreModel, totalsOf, type WeightNode } from './score-model.ts';
import { singleFactorRuns, totalsWithout } from './single-factors.ts';
import { tieGroups } from './tie-groups.ts';

const near = (one: number | undefined, other: number, tolerance = 1e-9) =>
  assert.ok(one !== undefined && Math.abs(one - other) <= tolerance, `${one}, not ${other}`);

/** Share of draws at or below a place, and the tolerance of section 14. */
function shareBelow(
  draw: () => number,
  place: number,
  draws = 20_000,
): [share: number, bound: (p: number) => number] {
  let below = 0;
  for (let i = 0; i < draws; i++) if (draw() <= place) below += 1;
  return [below / draws, (p) => 4 * Math.sqrt((p * (1 - p)) / draws)];
}

describe('generator', () => {
  test('xoshiro128** as published', () => {
    const next = createWords([1, 2, 3, 4]);
    const found = Array.from({ length: 10 }, next);
    assert.deepEqual(
      found,
      [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804],
    );
  });
  test('the same seed, the same numbers, for ever', () => {
    const random = createRandom(20_240_320);
    assert.deepEqual(
      Array.from({ length: 4 }, random),
      [0.5367003997089341, 0.9365015131188557, 0.2113798187347129, 0.6554906241362914],
    );
    assert.notEqual(createRandom(1)(), createRandom(2)());
  });
  test('inside (0, 1), evenly', () => {
    const [share, bound] = shareBelow(createRandom(7), 0.3);
    near(share, 0.3, bound(0.3));
    const random = createRandom(8);
    for (let i = 0; i < 1000; i++) {
      const x = random();
      assert.ok(x > 0 && x < 1);
    }
  });
});

describe('distributions', () => {
  const random = createRandom(11);
  test('normal: mean, spread and tails', () => {
    const draws = Array.from({ length: 20_000 }, () => drawNormal(random));
    near(mean(draws), 0, 4 / Math.sqrt(20_000));
    near(mean(draws.map((x) => x * x)), 1, 4 * Math.sqrt(2 / 20_000));
    const [share, bound] = shareBelow(() => drawNormal(random), 1.2815515655446004);
    near(share, 0.9, bound(0.9));
  });
  test('gamma: mean and variance are the shape', () => {
    for (const shape of [0.2, 0.5, 1, 1.5, 8, 40]) {
      const draws = Array.from({ length: 20_000 }, () => drawGamma(shape, random));
      near(mean(draws), shape, 4 * Math.sqrt(shape / 20_000));
      const fourth = 3 * shape ** 2 + 6 * shape;
      near(mean(draws.map((x) => (x - shape) ** 2)), shape, 4 * Math.sqrt((fourth - shape ** 2) / 20_000));
      assert.ok(draws.every((x) => x >= 0));
    }
    assert.equal(drawGamma(0, random), 0);
  });
  test('gamma: known shares', () => {
    // Gamma(1) is exponential, Gamma(2) ≤ x with 1 − (1 + x)·e^−x, Gamma(½) ≤ x is χ² with one degree at 2x.
    for (const [shape, place, p] of [
      [1, 0.5, 1 - Math.exp(-0.5)],
      [2, 1, 1 - 2 * Math.exp(-1)],
      [2, 3, 1 - 4 * Math.exp(-3)],
      [0.5, 1.920729, 0.95],
      [0.5, 0.0618, 0.2748],
    ] as const) {
      const [share, bound] = shareBelow(() => drawGamma(shape, random), place);
      near(share, p, bound(p) + 1e-3);
    }
  });
  test('the same draws for ever: sums of 400, from an implementation in another language', () => {
    const sumOf = (seed: number, draw: (random: () => number) => number) => {
      const own = createRandom(seed);
      return Array.from({ length: 400 }, () => draw(own)).reduce((sum, x) => sum + x, 0);
    };
    near(sumOf(98, drawNormal), -25.796887118545023, 1e-9);
    for (const [shape, sum] of [
      [0.3, 126.88191221079192],
      [0.9, 378.7691360492481],
      [1, 425.13462968825905],
      [1.2, 497.1585696339017],
      [2.5, 1050.4062349073288],
      [40, 16256.009536982494],
    ] as const)
      near(
        sumOf(99, (own) => drawGamma(shape, own)),
        sum,
        1e-8,
      );
  });
  test('Dirichlet: sums to one, spread as the method says', () => {
    const weights = [0.25, 0.15, 0.6, 0];
    const draws = Array.from({ length: 20_000 }, () =>
      drawDirichlet(
        weights.map((w) => 100 * w),
        random,
      ),
    );
    for (const draw of draws.slice(0, 100))
      near(
        draw.reduce((sum, part) => sum + part, 0),
        1,
      );
    weights.forEach((w, i) => {
      const sd = Math.sqrt((w * (1 - w)) / 101);
      near(mean(draws.map((draw) => draw[i] as number)), w, (4 * sd) / Math.sqrt(20_000) + 1e-12);
      near(Math.sqrt(mean(draws.map((draw) => ((draw[i] as number) - w) ** 2))), sd, 0.03 * sd + 1e-12);
    });
  });
});

const tree: WeightNode[] = [
  {
    code: 'A',
    weight: 0.6,
    children: [
      { code: 'A1', weight: 0.5 },
      { code: 'A2', weight: 0.5 },
    ],
  },
  {
    code: 'B',
    weight: 0.4,
    children: [
      {
        code: 'B1',
        weight: 1,
        children: [
          { code: 'B1-01', weight: 0.25 },
          { code: 'B1-02', weight: 0.75 },
        ],
      },
    ],
  },
];
const nested = (scores: (number | null)[][], geometricFloor?: number) =>
  createScoreModel(tree, { units: scores.map((_, i) => `U${i}`), scores, geometricFloor });
const flat = (weights: readonly number[], scores: readonly (readonly number[])[]) =>
  createScoreModel(
    weights.map((weight, i) => ({ code: `T${i}`, weight })),
    { units: scores.map((_, i) => `U${i}`), scores },
  );

describe('score model', () => {
  test('totals over three levels', () => {
    const model = nested([[80, 60, 40, 100]]);
    assert.deepEqual(model.leaves, ['A1', 'A2', 'B1-01', 'B1-02']);
    assert.deepEqual(
      model.groups.map(({ code }) => code),
      ['A', 'B1', 'B', 'total'],
    );
    near(totalsOf(model)[0], 0.6 * 70 + 0.4 * 85);
    near(totalsOf(model, 'geometric')[0], 70 ** 0.6 * 85 ** 0.4);
  });
  test('what is left out rescales the rest, level by level', () => {
    near(totalsOf(nested([[null, 60, 40, 100]]))[0], 0.6 * 60 + 0.4 * 85);
    near(totalsOf(nested([[80, 60, null, null]]))[0], 70);
    near(totalsOf(nested([[80, 60, null, null]]), 'geometric')[0], 70);
    assert.ok(Number.isNaN(totalsOf(nested([[null, null, null, null]]))[0]));
  });
  test('the floor of the geometric rule is under the themes only', () => {
    near(totalsOf(nested([[0, 0, 50, 50]]), 'geometric')[0], 50 ** 0.4);
    near(totalsOf(nested([[0, 0, 50, 50]], 10), 'geometric')[0], 10 ** 0.6 * 50 ** 0.4);
    near(totalsOf(nested([[0, 4, 50, 50]]), 'geometric')[0], 2 ** 0.6 * 50 ** 0.4);
  });
  test('weights of a group need not sum to one', () => {
    const model = nested([[80, 60, 40, 100]]);
    const totals = new Float64Array(1);
    computeTotals(model, totals, { weights: Float64Array.from(model.weights, (weight) => 3 * weight) });
    near(totals[0], 76);
    computeTotals(model, totals, {
      weights: Float64Array.from(model.weights, (weight) => 3 * weight),
      rule: 'geometric',
    });
    near(totals[0], 70 ** 0.6 * 85 ** 0.4);
  });
  test('one left out', () => {
    const model = nested([
      [80, 60, 40, 100],
      [0, 10, 20, 30],
    ]);
    near(totalsWithout(model, 'A')[0], 85);
    near(totalsWithout(model, 'B1')[0], 70);
    near(totalsWithout(model, 'A2')[0], 0.6 * 80 + 0.4 * 85);
    near(totalsWithout(model, 'B1-01')[1], 0.6 * 5 + 0.4 * 30);
    assert.throws(() => totalsWithout(model, 'C'), RangeError);
    near(totalsOf(model)[0], 76);
  });
});

describe('standing and tally', () => {
  test('who is ahead of whom', () => {
    const { ahead, tied, signs } = standingOf(Float64Array.of(50, 70, 50, 50 + 5e-10, 10));
    assert.deepEqual([...ahead], [1, 0, 1, 1, 4]);
    assert.deepEqual([...tied], [2, 0, 2, 2, 0]);
    assert.deepEqual([...signs], [1, 0, -1, 0, -1, 0, -1, -1, -1, -1]);
    assert.deepEqual([...standingOf(Float64Array.of(0, 1e-9)).ahead], [1, 0]);
  });
  test('one draw against the base', () => {
    const tally = createTally(4);
    const base = standingOf(Float64Array.of(4, 3, 2, 1));
    tallyDraw(tally, standingOf(Float64Array.of(3, 4, 1, 1)), base);
    assert.deepEqual([...tally.ranks], [0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
    assert.deepEqual([...tally.wins], [0, 0, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0.5, 0, 0, 0.5, 0]);
    assert.equal(tally.draws, 1);
    assert.equal(tally.shift, 3 / 4);
    // Average ranks 2, 1, 3.5, 3.5 against 1, 2, 3, 4; four pairs agree, one does not, one is tied.
    near(tally.spearman, 3.5 / Math.sqrt(4.5 * 5));
    near(tally.kendall, 3 / Math.sqrt(5 * 6) + 0);
    tallyDraw(tally, base, base);
    near(tally.spearman, 3.5 / Math.sqrt(4.5 * 5) + 1);
    near(tally.kendall, 3 / Math.sqrt(30) + 1);
  });
  test('where all tie in both, nothing has moved; where they do in one, no order agrees', () => {
    const even = standingOf(Float64Array.of(5, 5, 5));
    const falling = standingOf(Float64Array.of(3, 2, 1));
    const of = (drawn: typeof even, base: typeof even) => {
      const tally = createTally(3);
      tallyDraw(tally, drawn, base);
      return [tally.spearman, tally.kendall];
    };
    assert.deepEqual(
      [of(even, even), of(even, falling), of(falling, even)],
      [
        [1, 1],
        [0, 0],
        [0, 0],
      ],
    );
  });
});

describe('tie groups', () => {
  const shares = fc.integer({ min: 1, max: 8 }).chain((n) =>
    fc
      .array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      })
      .map((table) =>
        table.map((row, i) =>
          row.map((share, j) => (i === j ? 0.5 : i < j ? share : 1 - (table[j]?.[i] as number))),
        ),
      ),
  );
  test('symmetric: the same groups whichever way pairs are read, and each unit in one at most', () => {
    fc.assert(
      fc.property(shares, (table) => {
        const groups = tieGroups(table);
        assert.deepEqual(tieGroups(table.map((row) => row.map((share) => 1 - share))), groups);
        const members = groups.flat();
        assert.equal(new Set(members).size, members.length);
        table.forEach((row, i) =>
          row.forEach((share, j) => {
            const isOpen = i !== j && share < 0.9 && share > 0.1 + 1e-12;
            if (isOpen) assert.ok(groups.some((group) => group.includes(i) && group.includes(j)));
          }),
        );
      }),
    );
  });
  test('joined through others; 0.9 is robust; alone is no group', () => {
    const table = [
      [0.5, 0.85, 0.99, 1, 1],
      [0.15, 0.5, 0.8, 1, 1],
      [0.01, 0.2, 0.5, 1, 0.9],
      [0, 0, 0, 0.5, 0.9],
      [0, 0, 0.1, 0.1, 0.5],
    ];
    assert.deepEqual(tieGroups(table), [[0, 1, 2]]);
    assert.deepEqual(tieGroups(table, 0.95), [[0, 1, 2, 3, 4]]);
    assert.deepEqual(tieGroups(table, 0.82), [[1, 2]]);
    assert.deepEqual(
      tieGroups([
        [0.5, 0.95, 0.6],
        [0.05, 0.5, 0.7],
        [0.4, 0.3, 0.5],
      ]),
      [[0, 1, 2]],
    );
  });
});

describe('Monte Carlo', () => {
  const scores = [
    [82, 75, 78],
    [78, 80, 79],
    [60, 61, 62],
    [60, 61, 62],
  ];
  const weights = [0.5, 0.2, 0.3];
  const model = flat(weights, scores);

  test('the same seed gives the same result, another seed another', () => {
    const run = (seed: number) => runMonteCarlo(model, { seed, draws: 500 });
    assert.deepEqual(run(1), run(1));
    assert.notDeepEqual(run(1).winShares, run(2).winShares);
  });
  test('its parts agree with each other', () => {
    const found = runMonteCarlo(model, { seed: 3, draws: 1000 });
    assert.equal(found.draws, 1000);
    assert.equal(found.seed, 3);
    found.winShares.forEach((row, i) =>
      row.forEach((share, j) => near(share + (found.winShares[j]?.[i] as number), 1)),
    );
    found.units.forEach(({ atMost, interval, medianRank }) => {
      near(atMost.at(-1), 1);
      assert.ok(interval[0] <= medianRank && medianRank <= interval[1]);
    });
    assert.deepEqual(
      found.units.map(({ baseRank }) => baseRank),
      [1, 2, 3, 3],
    );
    assert.equal(found.winShares[2]?.[3], 0.5);
    assert.deepEqual(found.tieGroups.at(-1), [2, 3]);
    assert.deepEqual(found.units[2]?.interval, [3, 3]);
    assert.equal(found.units[2]?.medianRank, 3);
  });
  test('fixed weights and one rule: nothing moves', () => {
    const found = runMonteCarlo(model, { seed: 3, draws: 50, weights: 'fixed', rule: 'linear' });
    near(found.meanShift, 0);
    near(found.spearman, 1);
    near(found.kendall, 1);
  });
  test('either rule is drawn half of the time', () => {
    // Linear puts the uneven unit first, geometric the even one.
    const uneven = flat(
      [0.5, 0.5],
      [
        [100, 10],
        [50, 50],
      ],
    );
    const draws = 4000;
    const share = (rule: 'linear' | 'geometric' | undefined) =>
      runMonteCarlo(uneven, { seed: 5, draws, weights: 'fixed', rule }).winShares[0]?.[1];
    assert.equal(share('linear'), 1);
    assert.equal(share('geometric'), 0);
    near(share(undefined), 0.5, 4 * Math.sqrt(0.25 / draws));
  });
  test('other normalisations are drawn as often as the own one', () => {
    const draws = 4000;
    const own = flat([1], [[10], [5]]);
    const other = Float64Array.of(5, 10);
    const found = runMonteCarlo(own, { seed: 6, draws, rule: 'linear', alternatives: [other, other] });
    near(found.winShares[0]?.[1], 1 / 3, 4 * Math.sqrt(2 / 9 / draws));
  });
  test('one other normalisation: half of the draws; a low number keeps the own one', () => {
    const own = flat([1], [[10], [5]]);
    const options = { rule: 'linear', alternatives: [Float64Array.of(5, 10)] } as const;
    near(
      runMonteCarlo(own, { seed: 6, draws: 4000, ...options }).winShares[0]?.[1],
      0.5,
      4 * Math.sqrt(0.25 / 4000),
    );
    for (const seed of [1, 2, 3, 4]) {
      const isLow = createRandom(seed)() < 0.5;
      const once = { seed, draws: 1, weights: 'fixed' } as const;
      assert.equal(runMonteCarlo(own, { ...once, ...options }).winShares[0]?.[1], isLow ? 1 : 0);
      const uneven = flat(
        [0.5, 0.5],
        [
          [100, 10],
          [50, 50],
        ],
      );
      assert.equal(runMonteCarlo(uneven, once).winShares[0]?.[1], isLow ? 1 : 0);
    }
  });
  test('a rank reached by exactly the share is the quantile', () => {
    const uneven = flat(
      [0.5, 0.5],
      [
        [100, 10],
        [50, 50],
      ],
    );
    const half = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
      runMonteCarlo(uneven, { seed, draws: 2, weights: 'fixed' }),
    );
    const found = half.find(({ winShares }) => winShares[0]?.[1] === 0.5);
    assert.deepEqual(
      found?.units.map(({ medianRank }) => medianRank),
      [1, 1],
    );
  });
  test('quantiles of ranks', () => {
    // The first weight is uniform, so the first unit is behind a fixed total c with probability c/100.
    const ranksAt = (c: number) => {
      const model = flat(
        [0.5, 0.5],
        [
          [100, 0],
          [c, c],
        ],
      );
      const [first] = runMonteCarlo(model, {
        seed: 9,
        draws: 4000,
        weights: 'uniform',
        rule: 'linear',
      }).units;
      return [first?.interval, first?.medianRank];
    };
    assert.deepEqual(ranksAt(3), [[1, 1], 1]);
    assert.deepEqual(ranksAt(7), [[1, 2], 1]);
    assert.deepEqual(ranksAt(45), [[1, 2], 1]);
    assert.deepEqual(ranksAt(55), [[1, 2], 2]);
    assert.deepEqual(ranksAt(93), [[1, 2], 2]);
    assert.deepEqual(ranksAt(97), [[2, 2], 2]);
  });
  test('progress, and leaving early', () => {
    const seen: number[] = [];
    const whole = runMonteCarlo(model, { seed: 1, draws: 1000 }, ({ done, total }) => {
      assert.equal(total, 1000);
      return seen.push(done) > 0;
    });
    assert.deepEqual(seen, [250, 500, 750]);
    assert.equal(whole.draws, 1000);
    const part = runMonteCarlo(model, { seed: 1, draws: 1000, reportEvery: 100 }, ({ done }) => done < 300);
    assert.equal(part.draws, 300);
    assert.deepEqual(part, runMonteCarlo(model, { seed: 1, draws: 300 }));
    const simulation = monteCarlo(model, { seed: 1, draws: 1000 });
    assert.equal(simulation.next().done, false);
    simulation.return(undefined as never);
    assert.equal(simulation.next().done, true);
  });
  test('the usual concentration is 100', () => {
    const run = (kappa?: number) =>
      runMonteCarlo(model, { seed: 4, draws: 200, weights: kappa, rule: 'linear' });
    assert.deepEqual(run(), run(100));
    assert.notDeepEqual(run(), run(10));
    assert.equal(usualKappa, 100);
    assert.deepEqual(drawsFor, { preview: 1000, publication: 10_000 });
  });
});

test('each factor alone', () => {
  const model = flat(
    [0.5, 0.5],
    [
      [90, 10],
      [48, 48],
      [40, 50],
    ],
  );
  const reversed = Float64Array.of(10, 10, 48, 48, 90, 90);
  const found = singleFactorRuns(model, {
    seed: 1,
    draws: 200,
    alternatives: new Map([['minmax', reversed]]),
    leaveOut: ['T0', 'T1'],
  });
  assert.deepEqual(
    found.map(({ factor }) => factor),
    ['weights', 'uniform_weights', 'geometric', 'minmax', 'leave_out:T0', 'leave_out:T1'],
  );
  const by = new Map(found.map((run) => [run.factor, run]));
  assert.deepEqual(by.get('geometric'), {
    factor: 'geometric',
    meanShift: 4 / 3,
    spearman: -0.5,
    kendall: -1 / 3,
    named: true,
  });
  assert.deepEqual(by.get('minmax'), {
    factor: 'minmax',
    meanShift: 4 / 3,
    spearman: -1,
    kendall: -1,
    named: true,
  });
  assert.equal(by.get('leave_out:T0')?.spearman, -1);
  assert.deepEqual(by.get('leave_out:T1'), {
    factor: 'leave_out:T1',
    meanShift: 0,
    spearman: 1,
    kendall: 1,
    named: false,
  });
  assert.deepEqual(by.get('weights'), {
    factor: 'weights',
    ...(({ meanShift, spearman, kendall }) => ({ meanShift, spearman, kendall, named: spearman < 0.9 }))(
      runMonteCarlo(model, { seed: 1, draws: 200, weights: 100, rule: 'linear' }),
    ),
  });
});

test('the level-1 indicators are left out in turn, unless others are named', () => {
  const run = (leaveOut?: readonly string[]) =>
    singleFactorRuns(
      nested([
        [80, 60, 40, 100],
        [70, 60, 40, 90],
      ]),
      { seed: 1, draws: 1, leaveOut },
    )
      .map(({ factor }) => factor)
      .slice(3);
  assert.deepEqual(run(), ['leave_out:A', 'leave_out:B1']);
  assert.deepEqual(run(['B']), ['leave_out:B']);
  const factors = (tree: readonly WeightNode[]) =>
    singleFactorRuns(createScoreModel(tree, { units: ['a'], scores: [[1, 2]] }), { seed: 1, draws: 1 })
      .map(({ factor }) => factor)
      .slice(3);
  const leaf = (code: string) => ({ code, weight: 1 });
  const over = (code: string, ...children: WeightNode[]) => ({ code, weight: 1, children });
  assert.deepEqual(factors([over('A', leaf('a')), over('B', leaf('b'))]), ['leave_out:A', 'leave_out:B']);
  assert.deepEqual(factors([over('T', over('A', leaf('a')), leaf('b'))]), ['leave_out:A']);
  assert.deepEqual(run([]), []);
  const themesOnly = singleFactorRuns(flat([1], [[5], [4]]), { seed: 1, draws: 1 });
  assert.equal(themesOnly.length, 3);
});

test('a factor that leaves no order is named; without an order to lose none is', () => {
  const one = flat(
    [0.5, 0.5],
    [
      [90, 50],
      [60, 50],
      [30, 50],
    ],
  );
  const without = (model: typeof one) =>
    singleFactorRuns(model, { seed: 1, draws: 1, leaveOut: ['T0'] }).map(({ spearman, named }) => [
      spearman,
      named,
    ]);
  assert.deepEqual(without(one).at(-1), [null, true]);
  assert.deepEqual(
    without(
      flat(
        [0.5, 0.5],
        [
          [50, 50],
          [50, 50],
        ],
      ),
    ).slice(2),
    [
      [null, false],
      [null, false],
    ],
  );
});

test('the base ranking follows the rule of the publication', () => {
  // Linear 50, 48, 45; geometric 30, 48, 44.7.
  const model = flat(
    [0.5, 0.5],
    [
      [90, 10],
      [48, 48],
      [40, 50],
    ],
  );
  const runs = singleFactorRuns(model, {
    seed: 1,
    draws: 50,
    baseRule: 'geometric',
    alternatives: new Map([['same', model.scores]]),
    leaveOut: ['T1'],
  });
  assert.deepEqual(
    runs.map(({ factor }) => factor),
    ['weights', 'uniform_weights', 'linear', 'same', 'leave_out:T1'],
  );
  assert.deepEqual(
    runs.slice(2).map(({ spearman }) => spearman),
    [-0.5, 1, -0.5],
  );
  const drawn = runMonteCarlo(model, {
    seed: 1,
    draws: 50,
    weights: 100,
    rule: 'geometric',
    baseRule: 'geometric',
  });
  assert.deepEqual(
    drawn.units.map(({ baseRank }) => baseRank),
    [3, 1, 2],
  );
  assert.equal(runs[0]?.spearman, drawn.spearman);
  // Leaving out one of three with a floor in play: the geometric rule is kept.
  const floor = flat(
    [0.4, 0.4, 0.2],
    [
      [0.01, 100, 50],
      [20, 20, 50],
    ],
  );
  assert.ok((totalsWithout(floor, 'T2')[0] ?? 0) > (totalsWithout(floor, 'T2')[1] ?? 0));
  const kept = totalsWithout(floor, 'T2', { rule: 'geometric' });
  assert.ok((kept[0] ?? 0) < (kept[1] ?? 0));
});

test('a correlation of exactly 0.9 is not named; a unit without anything left is last', () => {
  const five = flat([1], [[5], [4], [3], [2], [1]]);
  const alternatives = new Map([['swapped', Float64Array.of(5, 4, 3, 1, 2)]]);
  const swapped = singleFactorRuns(five, { seed: 1, draws: 1, alternatives }).find(
    ({ factor }) => factor === 'swapped',
  );
  assert.deepEqual([swapped?.spearman, swapped?.named], [0.9, false]);
  // Exactly 0.9 in other sizes, where rounding may fall short of it: 6·Σd² = 0.1·M·(M² − 1).
  const swaps: readonly (readonly [units: number, pairs: readonly (readonly [number, number])[]])[] = [
    [
      9,
      [
        [0, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    [
      15,
      [
        [0, 5],
        [6, 7],
        [8, 9],
        [10, 11],
      ],
    ],
    [
      16,
      [
        [0, 5],
        [6, 9],
      ],
    ],
  ];
  for (const [units, pairs] of swaps) {
    const base = Array.from({ length: units }, (_, i) => 100 - i);
    const other = Float64Array.from(base);
    for (const [i, j] of pairs) [other[i], other[j]] = [base[j] as number, base[i] as number];
    const run = singleFactorRuns(
      flat(
        [1],
        base.map((score) => [score]),
      ),
      {
        seed: 1,
        draws: 1,
        alternatives: new Map([['other', other]]),
      },
    ).at(-1);
    near(run?.spearman ?? 0, 0.9);
    assert.equal(run?.named, false);
  }
  const gap = createScoreModel(
    ['T0', 'T1'].map((code) => ({ code, weight: 0.5 })),
    {
      units: ['a', 'b', 'c'],
      scores: [
        [90, null],
        [48, 48],
        [40, 50],
      ],
    },
  );
  const without = singleFactorRuns(gap, { seed: 1, draws: 1, leaveOut: ['T0'] }).at(-1);
  assert.deepEqual([without?.spearman, without?.meanShift], [-1, 4 / 3]);
});
