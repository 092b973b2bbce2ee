import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { indicatorsOf } from '../set/walk.ts';
import { bestAndWorst } from './best-and-worst.ts';
import { decomposeRuns } from './decompose-runs.ts';
import { runIndicators } from './run.ts';
import type { IndicatorInput, UnitInput } from './run-input.ts';
import { compiled, inputAt, period, set, unit, withInput } from './sample-units.ts';

const near = (one: number | null | undefined, other: number, tolerance = 1e-9) =>
  assert.ok(one != null && Math.abs(one - other) <= tolerance, `${one}, not ${other}`);
const run = (units: readonly UnitInput[], on = compiled) =>
  runIndicators(on, { period: period('2026'), units, seed: 7 });
const counted = (id: string, numerator: number, denominator: number, more: Partial<IndicatorInput> = {}) =>
  withInput(unit(id, 0.5), 'A2-06', { numerator, denominator, ...more });
const names = (list: readonly { unit: string }[]) => list.map((one) => one.unit).join('');

describe('small denominators (section 10)', () => {
  const scoreOf = (one: UnitInput, code = 'A2-06', on = compiled) =>
    run([one], on).units[0]?.indicators.find((score) => score.code === code) ?? assert.fail(code);

  test('below 30 a proportion carries its 95 % Wilson interval, in its own unit', () => {
    const small = scoreOf(counted('a', 8, 10));
    assert.equal(small.small, true);
    near(small.interval?.low, 49.02, 0.01);
    near(small.interval?.high, 94.33, 0.01);
    assert.equal(scoreOf(counted('a', 8, 29)).small, true);
    const large = scoreOf(counted('a', 8, 30));
    assert.deepEqual([large.small, large.interval], [false, null]);
  });
  test('what is no proportion has none, however small', () => {
    assert.deepEqual(scoreOf(counted('a', 11, 10)).interval, null);
    assert.deepEqual(scoreOf(counted('a', -1, 10)).interval, null);
    assert.deepEqual(scoreOf(counted('a', 10, 10)).interval?.high, 100);
    assert.deepEqual(scoreOf(counted('a', 0, 10)).interval?.low, 0);
    const nobody = scoreOf(counted('a', 0, 0));
    assert.deepEqual([nobody.small, nobody.interval], [true, null]);
    const unknown = scoreOf(withInput(unit('a', 0.5), 'A2-06', { numerator: null, denominator: 10 }));
    assert.deepEqual([unknown.small, unknown.interval], [true, null]);
    const perYear = scoreOf(withInput(unit('a', 0.5), 'E2-05', { numerator: 1, denominator: 10 }), 'E2-05');
    assert.deepEqual([perYear.small, perYear.interval], [true, null]);
    const index = scoreOf(unit('a', 0.5), 'C3-07');
    assert.deepEqual([index.denominator, index.small, index.interval], [null, false, null]);
    assert.equal(scoreOf(withInput(unit('a', 0.5), 'A2-06', null)).small, false);
  });
  test('the set says what is small', () => {
    const { calculation_defaults: defaults } = set;
    const strict = { ...set, calculation_defaults: { ...defaults, min_denominator_for_rank: 100 } };
    assert.equal(scoreOf(counted('a', 8, 99), 'A2-06', { ...compiled, set: strict }).small, true);
  });
});

describe('best and worst', () => {
  // A2-06: 85 % scores 0, 98 % scores 100.
  const shares = [97, 96, 95, 94, 93, 92, 91, 90];
  const units = shares.map((share, i) => counted('abcdefgh'[i] ?? '', share * 10, 1000));
  const lists = (some: readonly UnitInput[], places: number, code = 'A2-06') =>
    bestAndWorst(run(some), { level: 'county', code, places });

  test('in order, best first and worst first', () => {
    const found = lists(units.toReversed(), 3);
    assert.deepEqual([names(found.best), names(found.worst), found.leftOut], ['abc', 'hgf', []]);
    near(found.best[0]?.score, (100 * 12) / 13);
  });
  test('a denominator below 30 is in neither, and is named', () => {
    const small = [counted('x', 29, 29), counted('y', 0, 29), counted('z', 30, 30)];
    const found = lists([...units, ...small], 2);
    assert.deepEqual([names(found.best), names(found.worst), found.leftOut], ['za', 'hg', ['x', 'y']]);
  });
  test('nor is what may not be shown, or was not handed in', () => {
    const others = [
      counted('s', 1000, 1000, { status: 'suppressed' }),
      counted('r', 0, 1000, { status: 'rejected' }),
      withInput(unit('m', 0.5), 'A2-06', null),
      counted('n', 1, 1000, { status: 'not_applicable' }),
    ];
    const found = lists([...units, ...others], 1);
    assert.deepEqual([names(found.best), names(found.worst)], ['a', 'h']);
    assert.deepEqual(found.leftOut, ['s', 'r', 'm']);
  });
  test('at most half of the units, a shared last place for all who share it, nobody in both', () => {
    const three = lists(units.slice(0, 3), 5);
    assert.deepEqual([names(three.best), names(three.worst)], ['a', 'c']);
    assert.deepEqual(lists(units.slice(0, 1), 5).best, []);
    const tied = [...units.slice(0, 4), counted('t', 960, 1000), counted('u', 960, 1000)];
    assert.equal(names(lists(tied, 2).best), 'abtu');
    assert.equal(names(lists(tied, 2).worst), 'dc');
    const below = lists([...units.slice(0, 1), counted('t', 960, 1000), counted('u', 960, 1000)], 2);
    assert.deepEqual([names(below.best), names(below.worst)], ['a', 'tu']);
    const same = ['p', 'q', 'v', 'w'].map((id) => counted(id, 950, 1000));
    assert.deepEqual(lists(same, 2), { best: [], worst: [], leftOut: [] });
  });
  test('of the level asked for; a group by whether it is ranked', () => {
    const whole = 'abcd'.split('').map((id, i) => unit(id, 0.2 * (i + 1)));
    const empty = { id: 'e', level: 'county', inputs: new Map() } as const;
    const city = unit('k', 1, { level: 'city' });
    const found = lists([...whole, empty, city], 1, 'total');
    assert.deepEqual([names(found.best), names(found.worst), found.leftOut], ['d', 'a', ['e']]);
    let poor = unit('p', 1);
    for (const { code } of indicatorsOf(set))
      if (code.startsWith('A2') && code !== 'A2-01') poor = withInput(poor, code, { status: 'rejected' });
    assert.deepEqual(lists([...whole, poor], 1, 'A2').leftOut, ['p']);
    assert.throws(() => lists(whole, 1, 'Z9'), RangeError);
  });
});

test('a unit without a peer group has no rank in one', () => {
  const found = run([
    unit('a', 0.5, { peerGroup: '城区' }),
    unit('b', 0.6),
    unit('c', 0.7, { peerGroup: '城区' }),
  ]);
  const rows = found.rankings.find(({ code }) => code === 'total')?.rows;
  assert.deepEqual(
    rows?.map(({ rank, rankInGroup }) => [rank, rankInGroup]),
    [
      [3, 2],
      [2, null],
      [1, 1],
    ],
  );
});

describe('why a total changed (section 9)', () => {
  const codes = indicatorsOf(set)
    .filter(({ scope }) => scope.includes('county'))
    .map(({ code }) => code);
  const change = fc.record({
    code: fc.constantFrom(...codes),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    status: fc.constantFrom('reported', 'rejected', 'not_applicable', 'not_reported', 'late' as const),
  });
  const changed = (
    base: UnitInput,
    changes: readonly { code: string; place: number; status: IndicatorInput['status'] }[],
  ) =>
    changes.reduce(
      (one, { code, place, status }) =>
        withInput(one, code, { ...inputAt(code, place, period('2026')), status }),
      base,
    );

  test('all terms sum to the change, whatever coverage does', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.array(change, { maxLength: 12 }), (one, other) => {
        const [before, after] = [one, other].map((list) => run([changed(unit('a', 0.5), list)]));
        assert.ok(before && after);
        const found = decomposeRuns(before, after, 'a') ?? assert.fail();
        const total = (of: typeof before) => of.units[0]?.groups.at(-1)?.linear ?? Number.NaN;
        near(found.before, total(before));
        near(found.after, total(after));
        near(found.dueToScores + found.dueToWeights, total(after) - total(before));
        near(
          found.terms.reduce((sum, term) => sum + term.score + term.weight, 0),
          found.change,
        );
      }),
      { numRuns: 25 },
    );
  });
  test('with the same coverage it is Σ w·Δs, and nothing is due to weights', () => {
    const before = run([unit('a', 0.5)]);
    const after = run([withInput(unit('a', 0.5), 'A2-06', inputAt('A2-06', 0.9, period('2026')))]);
    const found = decomposeRuns(before, after, 'a') ?? assert.fail();
    const share = before.units[0]?.indicators.find(({ code }) => code === 'A2-06')?.share ?? 0;
    near(found.dueToWeights, 0);
    near(found.terms.find(({ code }) => code === 'A2-06')?.score, share * 40);
    near(found.change, share * 40);
    near(
      before.units[0]?.indicators.reduce((sum, one) => sum + (one.share ?? 0), 0),
      1,
    );
    near(before.units[0]?.groups.find(({ code }) => code === 'A')?.share, 0.25);
  });
  test('an indicator that falls away changes by its weight, and so do its neighbours', () => {
    const mixed = unit('a', (code) => (code === 'A2-06' ? 1 : 0.5));
    const before = run([mixed]);
    const after = run([withInput(mixed, 'A2-06', { status: 'not_applicable' })]);
    const found = decomposeRuns(before, after, 'a') ?? assert.fail();
    near(found.dueToScores, 0);
    assert.ok(found.change < 0);
    const own = found.terms.find(({ code }) => code === 'A2-06') ?? assert.fail();
    const share = before.units[0]?.indicators.find(({ code }) => code === 'A2-06')?.share ?? 0;
    assert.equal(own.score, 0);
    near(own.weight, -share * 100);
    const neighbours = found.terms.filter(({ code }) => code.startsWith('A2') && code !== 'A2-06');
    near(
      neighbours.reduce((sum, { weight }) => sum + weight, 0),
      share * 50,
      1e-6,
    );
  });
  test('only scores of the same version compare; a unit without a total has no change', () => {
    const found = run([unit('a', 0.5)]);
    const other = { ...found, set: { ...found.set, edition: '0'.repeat(16) } };
    assert.throws(() => decomposeRuns(found, other, 'a'), RangeError);
    assert.equal(decomposeRuns(found, found, 'b'), null);
    assert.equal(decomposeRuns(found, run([unit('b', 0.5)]), 'a'), null);
    const inputs = new Map(
      codes.map((code) => [code, { status: 'not_applicable', numerator: null, denominator: null } as const]),
    );
    const nothing = run([{ id: 'a', level: 'county', inputs }]);
    assert.equal(decomposeRuns(found, nothing, 'a'), null);
    assert.equal(decomposeRuns(nothing, found, 'a'), null);
  });
  test('a theme or a level-1 indicator without any score does not keep the total from being explained', () => {
    const found = run([unit('a', 0.5)]);
    for (const start of ['A2', 'E']) {
      let poorer = unit('a', 0.5);
      for (const code of codes)
        if (code.startsWith(start)) poorer = withInput(poorer, code, { status: 'not_applicable' });
      near(decomposeRuns(found, run([poorer]), 'a')?.dueToScores, 0);
    }
  });
  test('what has no share of the total did not count, whatever its score', () => {
    const before = run([unit('a', 0.5)]);
    const after = run([unit('a', 0.9)]);
    const weightless = {
      ...after,
      units: after.units.map((one) => ({
        ...one,
        indicators: one.indicators.map((score) =>
          score.code === 'A2-06' ? { ...score, share: null } : score,
        ),
      })),
    };
    const share = before.units[0]?.indicators.find(({ code }) => code === 'A2-06')?.share ?? 0;
    const term = decomposeRuns(before, weightless, 'a')?.terms.find(({ code }) => code === 'A2-06');
    assert.equal(term?.score, 0);
    near(term?.weight, -share * 50);
  });
});
