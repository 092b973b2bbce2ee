import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sum } from '../statistics/moments.ts';
import { rollingParts } from './rolling.ts';
import { shrinkAreas, type SmallArea } from './shrink.ts';
import { suppressCells } from './suppress.ts';
import { isSmall, wilson, z95 } from './wilson.ts';

const near = (one: number | undefined, other: number, tolerance = 1e-9) =>
  assert.ok(one !== undefined && Math.abs(one - other) <= tolerance, `${one}, not ${other}`);
const area: fc.Arbitrary<SmallArea> = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }))
  .map(([one, other]) => ({ hits: Math.min(one, other), trials: Math.max(one, other) }));

// Areas 0 of 10, 10 of 10 and 1 of 1, as the formula says.
function strengthOfThree(): number {
  const centre = 11 / 21;
  const spread = (10 * centre ** 2 + 10 * (1 - centre) ** 2 + (1 - centre) ** 2) / 21;
  const chance = centre * (1 - centre);
  return chance / (spread - (3 * chance) / 21) - 1;
}

describe('Wilson', () => {
  test('the interval holds the proportion and stays within 0 and 1', () => {
    fc.assert(
      fc.property(area, ({ hits, trials }) => {
        const found = wilson(hits, trials);
        if (trials === 0) return assert.equal(found, null);
        const share = hits / trials;
        assert.ok(found && found.low >= 0 && found.high <= 1);
        assert.ok(found.low <= share + 1e-12 && share <= found.high + 1e-12);
      }),
    );
  });
  test('its ends solve the score equation', () => {
    for (const [hits, trials] of [
      [8, 10],
      [3, 17],
      [40, 90],
    ] as const) {
      const found = wilson(hits, trials);
      for (const end of [found?.low ?? 0, found?.high ?? 0])
        near((hits / trials - end) ** 2, (z95 ** 2 * end * (1 - end)) / trials, 1e-12);
    }
    for (let trials = 1; trials <= 300; trials++) {
      assert.deepEqual([wilson(0, trials)?.low, wilson(trials, trials)?.high], [0, 1]);
      if (trials > 1) assert.ok((wilson(1, trials)?.low ?? 0) > 0);
      if (trials > 1) assert.ok((wilson(trials - 1, trials)?.high ?? 1) < 1);
    }
    assert.equal(wilson(0, 0), null);
    // One of one: z² / (1 + z²) is the least share that it does not contradict.
    near(wilson(1, 1)?.low, 1 / (1 + z95 ** 2), 1e-12);
    near(wilson(8, 10, 1)?.low, (0.8 + 0.05 - Math.sqrt(0.016 + 0.0025)) / 1.1);
  });
  test('29 is small, 30 is not', () => {
    assert.deepEqual(
      [29, 30].map((denominator) => isSmall(denominator)),
      [true, false],
    );
    assert.deepEqual([isSmall(30, 31), isSmall(20, 20)], [true, false]);
  });
});

describe('shrinkage', () => {
  test('without any trial there is nothing to say; one trial is enough', () => {
    assert.equal(shrinkAreas([]), null);
    assert.equal(shrinkAreas([{ hits: 0, trials: 0 }]), null);
    assert.equal(shrinkAreas([{ hits: 1, trials: 1 }])?.[0]?.estimate, 1);
  });
  test('an area without a trial gets the mean, even where all that differs is real', () => {
    const found = shrinkAreas([
      { hits: 0, trials: 2 ** 60 },
      { hits: 2 ** 60, trials: 2 ** 60 },
      { hits: 0, trials: 0 },
    ]);
    assert.deepEqual([found?.[2]?.raw, found?.[2]?.estimate, found?.[2]?.ownWeight], [null, 0.5, 0]);
    near(
      shrinkAreas([
        { hits: 0, trials: 10 },
        { hits: 10, trials: 10 },
        { hits: 1, trials: 1 },
      ])?.[2]?.ownWeight,
      1 / (1 + strengthOfThree()),
    );
  });
  test('an estimate lies between the own figure and the mean of all', () => {
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 8 }), (areas) => {
        const found = shrinkAreas(areas);
        const trials = areas.reduce((sum, one) => sum + one.trials, 0);
        if (trials === 0) return assert.equal(found, null);
        const centre = areas.reduce((sum, one) => sum + one.hits, 0) / trials;
        found?.forEach(({ raw, estimate, interval, ownWeight }) => {
          assert.ok(ownWeight >= 0 && ownWeight <= 1);
          near(estimate, ownWeight * (raw ?? centre) + (1 - ownWeight) * centre, 1e-9);
          assert.ok(interval.low <= estimate + 1e-9 && estimate <= interval.high + 1e-9);
          assert.ok(interval.low >= 0 && interval.high <= 1);
        });
      }),
      { numRuns: 50 },
    );
  });
  test('areas that differ by chance only get the mean', () => {
    const found = shrinkAreas([
      { hits: 5, trials: 10 },
      { hits: 50, trials: 100 },
      { hits: 0, trials: 0 },
    ]);
    assert.deepEqual(
      found?.map(({ raw }) => raw),
      [0.5, 0.5, null],
    );
    found?.forEach(({ estimate, ownWeight }) => {
      near(estimate, 0.5, 1e-6);
      assert.ok(ownWeight < 2e-4);
    });
    found?.slice(0, 2).forEach(({ ownWeight }, i) => {
      near(ownWeight, [10, 100].map((n) => n / (n + 1e6))[i] ?? 0, 1e-15);
    });
    assert.equal(found?.[2]?.ownWeight, 0);
    // One million pseudo-trials: σ = 0.0005.
    near(found?.[2]?.interval.low, 0.5 - 1.96 * 0.0005, 1e-5);
  });
  test('by hand: a village of ten among large ones', () => {
    const areas = [
      { hits: 9, trials: 10 },
      { hits: 40, trials: 100 },
      { hits: 120, trials: 200 },
    ];
    const [n, centre] = [310, 169 / 310];
    const spread = (10 * (0.9 - centre) ** 2 + 100 * (0.4 - centre) ** 2 + 200 * (0.6 - centre) ** 2) / n;
    const chance = centre * (1 - centre);
    const strength = chance / (spread - (3 * chance) / n) - 1;
    const found = shrinkAreas(areas);
    near(found?.[0]?.ownWeight, 10 / (10 + strength));
    near(found?.[0]?.estimate, (centre * strength + 9) / (strength + 10));
    assert.ok((found?.[0]?.interval.low ?? 0) > 0.4 && (found?.[0]?.interval.high ?? 0) < 0.9);
    const single = shrinkAreas([...areas, { hits: 1, trials: 1 }]);
    const [m, mean] = [311, 170 / 311];
    const wider =
      (10 * (0.9 - mean) ** 2 + 100 * (0.4 - mean) ** 2 + 200 * (0.6 - mean) ** 2 + (1 - mean) ** 2) / m;
    const prior = (mean * (1 - mean)) / (wider - (4 * mean * (1 - mean)) / m) - 1;
    near(single?.[3]?.ownWeight, 1 / (1 + prior));
    // The same with an empty area: it is no area.
    near(shrinkAreas([...areas, { hits: 0, trials: 0 }])?.[0]?.estimate, found?.[0]?.estimate ?? 0);
  });
  test('the interval is that of a Beta distribution', () => {
    // Nothing but extremes: no prior is left, Beta(hits, trials − hits).
    const found = shrinkAreas([
      { hits: 0, trials: 1000 },
      { hits: 1000, trials: 1000 },
    ]);
    assert.deepEqual(
      found?.map(({ estimate }) => Math.round(estimate)),
      [0, 1],
    );
    assert.deepEqual(
      found?.map(({ interval }) => Math.round(interval.high)),
      [0, 1],
    );
    const even = shrinkAreas([{ hits: 1, trials: 2 }]);
    near(even?.[0]?.interval.high, 0.5 + 1.96 * 0.0005, 1e-5);
  });
  test('everyone the same: no spread to speak of', () => {
    const none = shrinkAreas([
      { hits: 0, trials: 5 },
      { hits: 0, trials: 50 },
    ]);
    assert.deepEqual(
      none?.map(({ estimate, interval }) => [estimate, interval.low, interval.high]),
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
    );
    const full = shrinkAreas([{ hits: 5, trials: 5 }]);
    assert.deepEqual(
      full?.map(({ estimate, interval }) => [estimate, interval.low, interval.high]),
      [[1, 1, 1]],
    );
  });
});

describe('suppression', () => {
  test('below five, and never one alone', () => {
    assert.deepEqual(suppressCells([5, 6, 7]), [false, false, false]);
    assert.deepEqual(suppressCells([4, 9, 6, 6]), [true, false, true, false]);
    assert.deepEqual(suppressCells([4, 9, 6], { totalIsPublic: false }), [true, false, false]);
    assert.deepEqual(suppressCells([1, 0, 9]), [true, true, false]);
    assert.deepEqual(suppressCells([7, 20, 30, 9], { below: 10 }), [true, false, false, true]);
    assert.deepEqual(suppressCells([4, 9, 6], { below: 4 }), [false, false, false]);
  });
  test('two zeros, or two fours, are given away by their sum', () => {
    assert.deepEqual(suppressCells([0, 0, 9, 6]), [true, true, false, true]);
    assert.deepEqual(suppressCells([4, 4, 9, 6]), [true, true, false, true]);
    assert.deepEqual(suppressCells([0, 0, 9, 6], { totalIsPublic: false }), [true, true, false, false]);
    assert.deepEqual(suppressCells([4, 3, 9, 6]), [true, true, false, false]);
    assert.deepEqual(suppressCells([0, 1, 9, 6]), [true, true, false, false]);
    assert.deepEqual(suppressCells([]), []);
    assert.deepEqual(suppressCells([3]), [true]);
  });
  test('a published total never gives a hidden cell away', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2 }), (counts) => {
        const hidden = suppressCells(counts);
        counts.forEach((count, i) => assert.ok(count >= 5 || hidden[i]));
        assert.notEqual(hidden.filter(Boolean).length, 1);
      }),
    );
  });
  test('who reads every hidden cell as below five still cannot name one, while anything is open', () => {
    const small = [0, 1, 2, 3, 4];
    const pairs = small.flatMap((one) => small.map((other) => [one, other] as const));
    for (let i = 0; i < 1000; i++) {
      const counts = [Math.floor(i / 100), Math.floor(i / 10) % 10, i % 10];
      const own = counts.filter((_, place) => suppressCells(counts)[place]);
      // One open cell of three: the other two are what the total leaves.
      if (own.length !== 2 || own.some((count) => count > 4)) continue;
      const possible = pairs.filter(([one, other]) => one + other === sum(own));
      assert.ok(new Set(possible.map(([one]) => one)).size > 1, counts.join());
    }
  });
});

test('three-year rolling parts', () => {
  const years = [1, 2, 3, 4].map((numerator) => ({ numerator, denominator: 10 * numerator }));
  assert.deepEqual(rollingParts(years, 3), { numerator: 9, denominator: 90 });
  assert.deepEqual(rollingParts(years, 2), { numerator: 6, denominator: 60 });
  assert.deepEqual(rollingParts(years, 1), { numerator: null, denominator: null });
  const gap = [{ numerator: null, denominator: 5 }, ...years];
  assert.deepEqual(rollingParts(gap, 2), { numerator: null, denominator: null });
  assert.deepEqual(rollingParts(gap, 3), { numerator: 6, denominator: 60 });
});
