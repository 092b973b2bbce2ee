// The appendix of the method: every figure of `vectors/appendix.json`, recomputed.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import appendix from '../vectors/appendix.json' with { type: 'json' };
import { topsis } from './aggregate/topsis.ts';
import { geometric, linear } from './aggregate/weighted.ts';
import { decomposeChange } from './change/decompose.ts';
import { compileFormula, evaluateWith } from './formula/compile.ts';
import { coverageOf } from './missing/coverage.ts';
import { minmax, rankColumn, zscore } from './normalise/columns.ts';
import { goalpostLinear } from './normalise/goalposts.ts';
import { scoreOf } from './normalise/score.ts';
import { competitionRanks } from './rank/competition-ranks.ts';
import { compareRanks } from './rank/rank-statistics.ts';
import { joinScores } from './run/score-group.ts';
import { runMonteCarlo } from './sensitivity/monte-carlo.ts';
import { createScoreModel, totalsOf } from './sensitivity/score-model.ts';
import type { Indicator } from './set/indicator-set.ts';
import { loadReferenceSet } from './set/reference-set.ts';
import { indicatorsOf } from './set/walk.ts';
import { wilson } from './small-numbers/wilson.ts';
import { deviation, mean } from './statistics/moments.ts';
import { ratioValue } from './value/ratio-value.ts';
import { rollUp } from './value/roll-up.ts';
import { ahp, randomIndex } from './weights/ahp.ts';
import { groupAhp } from './weights/ahp-group.ts';
import { capWeights } from './weights/cap.ts';
import { combineProduct, equalWeights } from './weights/combine.ts';
import { readComparison } from './weights/comparisons.ts';
import { criticWeights, variationWeights } from './weights/dispersion.ts';
import { entropyWeights } from './weights/entropy.ts';

let checks = 0;

/** Compares numbers within the tolerance of the appendix, lists place by place. */
function near(actual: unknown, expected: unknown, tolerance = appendix.tolerance): void {
  if (Array.isArray(expected)) {
    assert.equal((actual as unknown[]).length, expected.length);
    expected.forEach((entry, i) => {
      near((actual as unknown[])[i], entry, tolerance);
    });
    return;
  }
  checks += 1;
  if (typeof expected !== 'number') assert.equal(actual, expected);
  else assert.ok(Math.abs((actual as number) - expected) <= tolerance, `${String(actual)}, not ${expected}`);
}

const set = await loadReferenceSet();
const indicators = new Map(indicatorsOf(set).map((indicator) => [indicator.code, indicator]));
const of = (code: string): Indicator => indicators.get(code) ?? assert.fail(code);
const scored = (code: string, value: number | null) =>
  value === null ? null : scoreOf(value, of(code).scoring);

describe('values and scores (WE1)', () => {
  for (const { code, num, den, days, value, score } of appendix.value_and_score)
    test(`${code} ${num}/${den}`, () => {
      const { factor, annualised } = of(code).formula;
      const found = ratioValue(num, den, { factor, annualisedOverDays: annualised ? days : undefined });
      near(found, value);
      near(scored(code, found), score);
    });
  for (const [code, value, score] of appendix.score_only as [string, number, number][])
    test(`${code} at ${value}`, () => {
      near(scored(code, value), score);
    });
});

test('normalisation (WE2)', () => {
  const { x, index, mean: middle, sd_population, minmax: share, z, rank_ascending } = appendix.normalise;
  near(mean(x), middle);
  near(deviation(x), sd_population);
  near(minmax(x, 'higher')[index], share);
  near(zscore(x, 'higher')[index], z);
  near(rankColumn(x, 'lower')[index], rank_ascending);
});

test('two levels of goalposts: technology achievement, New Zealand (WE3)', () => {
  const share = (value: number, full: number, zero = 0) => goalpostLinear(value, { full, zero }) / 100;
  const { creation, diffusion, old, skills, index } = appendix.tai_new_zealand;
  const parts = [
    [share(103, 994), share(13, 272.6)],
    [share(146.7, 232.4), share(15.4, 80.8)],
    [share(Math.log(720), Math.log(901)), 1],
    [share(11.7, 12, 0.8), share(13.1, 27.4, 0.1)],
  ].map((pair) => linear(equalWeights(2), pair));
  near(parts, [creation, diffusion, old, skills]);
  near(linear(equalWeights(4), parts), index);
});

test('compensation (WE4)', () => {
  for (const { x, linear: arithmetic, geometric: product } of appendix.aggregate) {
    near(linear(equalWeights(4), x), arithmetic);
    near(geometric(equalWeights(4), x), product);
  }
});

test('human development, China 2010 (WE5)', () => {
  const { life, education, income, index } = appendix.hdi_china_2010;
  const lived = goalpostLinear(73.5, { full: 83.2, zero: 20 });
  const schooled = geometric(equalWeights(2), [
    goalpostLinear(7.5, { full: 13.2, zero: 0 }),
    goalpostLinear(11.4, { full: 20.6, zero: 0 }),
  ]);
  const earned = scoreOf(7263, { method: 'log', full: 108211, zero: 163 }) as number;
  const parts = [lived / 100, schooled / 0.951 / 100, earned / 100];
  near(parts, [life, education, income]);
  near(geometric(equalWeights(3), parts, 0), index);
});

describe('AHP (WE6 to WE8)', () => {
  const matrix = (rows: readonly (readonly (number | string)[])[]) =>
    rows.map((row) => row.map(readComparison));
  near(randomIndex.slice(), appendix.ahp.ri);
  for (const one of appendix.ahp.cases)
    test(one.id, () => {
      const found = one.experts ? groupAhp(one.experts.map(matrix)) : ahp(matrix(one.a ?? []));
      assert.ok(found);
      near(found.weights, one.w);
      near(found.lambdaMax, one.lambda);
      near(found.consistencyRatio, one.cr);
      near(found.accepted, one.accepted);
      if (!one.worst_pair) return;
      near(
        [found.worstPair?.row, found.worstPair?.column],
        one.worst_pair.map((place) => place - 1),
      );
      near(found.worstPair?.implied, one.implied);
      near(found.worstPair?.ratio, one.ratio);
    });
});

describe('objective weights (WE9, WE11)', () => {
  test('entropy and its product with subjective weights', () => {
    const { e, w, subjective, product } = appendix.entropy;
    const found = entropyWeights(appendix.decision_matrix);
    near(found.entropies, e);
    near(found.weights, w);
    near(combineProduct(subjective, found.weights), product);
  });
  test('a zero in a column, and the cap', () => {
    const { s, e, w, capped } = appendix.entropy_zero;
    const found = entropyWeights(s);
    near(found.entropies, e);
    near(found.weights, w);
    near(capWeights(found.weights), capped);
  });
  test('coefficient of variation', () => {
    near(variationWeights(appendix.decision_matrix), appendix.cv_weights);
  });
  test('CRITIC', () => {
    near(criticWeights(appendix.critic.x), appendix.critic.w);
  });
});

test('TOPSIS (WE10)', () => {
  const { weights, cost_columns, closeness, ranks } = appendix.topsis;
  const found = topsis(appendix.decision_matrix, weights, new Set(cost_columns.map((column) => column - 1)));
  near(found.closeness, closeness);
  near(competitionRanks(found.closeness), ranks);
  // From the worked example itself.
  near(found.toBest, [0.0546, 0.1197, 0.058, 0.1009]);
  near(found.toWorst, [0.0984, 0.0439, 0.092, 0.0458]);
});

test('a level-1 indicator from end to end (WE12)', () => {
  const { values, ...expected } = appendix.level1_E2;
  const scores = new Map(Object.entries(values).map(([code, value]) => [code, scored(code, value)]));
  const join = () =>
    joinScores(
      [...scores].map(([code, score]) => ({ weight: of(code).weight, score })),
      { rule: 'linear', geometricFloor: 1 },
    );
  near(join().linear, expected.linear);
  near(join().geometric, expected.geometric);
  const complete = new Map(scores);
  scores.set('E2-09', null);
  near(join().score, expected['not_applicable_E2-09']);
  scores.set('E2-06', 0);
  near(join().score, expected['and_E2-06_not_reported']);
  const statuses = [...scores.keys()].map(
    (code) =>
      ({
        weight: of(code).weight,
        status: code === 'E2-09' ? 'not_applicable' : code === 'E2-06' ? 'not_reported' : 'reported',
      }) as const,
  );
  near(coverageOf(statuses), expected.coverage);
  for (const [code, score] of complete) scores.set(code, of(code).scope.includes('county') ? score : null);
  near(join().score, expected.county_scope);
});

test('roll-up and small numbers (WE13)', () => {
  const counties = appendix.rollup.counties.map(([numerator = 0, denominator = 0]) => ({
    numerator,
    denominator,
  }));
  const { numerator, denominator } = rollUp(counties);
  near(ratioValue(numerator, denominator, { factor: 100 }), appendix.rollup.city_percent);
  for (const [hits = 0, trials = 0, low, high] of appendix.wilson95) {
    const interval = wilson(hits, trials);
    near([interval?.low, interval?.high], [low, high]);
  }
});

test('change over time (WE14)', () => {
  const { w, s0, s1, S0, S1, terms } = appendix.time;
  const at = (scores: readonly number[]) => scores.map((score, i) => ({ weight: w[i] as number, score }));
  const found = decomposeChange(at(s0), at(s1));
  near([found.before, found.after], [S0, S1]);
  near(
    found.terms.map(({ score }) => score),
    terms,
  );
  near(found.dueToScores, 3.32);
});

describe('Monte Carlo (WE15)', () => {
  const draws = 10_000;
  const bound = (p: number) => 4 * Math.sqrt((p * (1 - p)) / draws);
  const model = (weights: readonly number[], scores: readonly (readonly number[])[]) =>
    createScoreModel(
      weights.map((weight, i) => ({ code: `T${i + 1}`, weight })),
      { units: scores.map((_, i) => `C${i + 1}`), scores },
    );
  const uniform = { draws, weights: 'uniform', rule: 'linear', seed: 20_240_320 } as const;

  test('two indicators', () => {
    const { a, b, p } = appendix.monte_carlo.two;
    near(runMonteCarlo(model([0.5, 0.5], [a, b]), uniform).winShares[0]?.[1], p, bound(p));
  });
  test('three indicators', () => {
    const { diff, p } = appendix.monte_carlo.three;
    const [a, b] = [diff.map((gap) => 50 + gap), diff.map(() => 50)];
    near(runMonteCarlo(model(equalWeights(3), [a, b]), uniform).winShares[0]?.[1], p, bound(p));
  });
  test('five counties', () => {
    const { w, kappa, scores, mc_tolerance: tolerance, ...expected } = appendix.monte_carlo.five;
    const five = model(w, scores);
    near(totalsOf(five), expected.linear);
    near(totalsOf(five, 'geometric'), expected.geometric);
    near(competitionRanks(totalsOf(five)), expected.ranks);
    near(competitionRanks(totalsOf(five, 'geometric')), expected.ranks);
    const found = runMonteCarlo(five, { ...uniform, weights: kappa });
    near(
      found.units.map(({ atMost }) => atMost[0]),
      expected.p_first,
      tolerance,
    );
    for (const [pair, p] of Object.entries(expected.p_pairs)) {
      const [one = 0, other = 0] = pair.split('>').map(Number);
      near(found.winShares[one - 1]?.[other - 1], p, tolerance);
    }
    near(found.meanShift, expected.mean_abs_rank_shift, tolerance);
    assert.deepEqual(found.tieGroups, [[0, 1, 3]]);
  });
  test('rank stability', () => {
    const { base, alt, spearman, kendall, mean_shift } = appendix.monte_carlo.rank_stability;
    const found = compareRanks(base, alt);
    near([found.spearman, found.kendall, found.meanShift], [spearman, kendall, mean_shift]);
  });
});

describe('formula language (WE16)', () => {
  const { env, cases, refused } = appendix.expressions;
  const name = { zh: '甲', en: 'A' };
  const elements = new Map(
    Object.keys(env).flatMap((key) => {
      const id = /^[a-z_]+\.[a-z_]+/.exec(key)?.[0];
      return id ? [[id, { kind: 'flow', name, dimensions: { type: ['family'] } }] as const] : [];
    }),
  );
  const catalogue = { elements, indicators: new Map([['A2-06', { name }]]) };
  for (const [source, expected] of cases as [string, number | null][])
    test(source, () => {
      const result = compileFormula(source, catalogue);
      assert.ok(result.ok);
      near(
        evaluateWith(result.formula, (key) => (env as Record<string, number>)[key]),
        expected,
      );
    });
  for (const source of refused)
    test(`refused: ${source}`, () => {
      near(compileFormula(source, catalogue).ok, false);
    });
});

test('the reference set (section 15)', () => {
  near(
    [
      set.counts.themes,
      set.counts.level1,
      set.counts.level2,
      set.counts.computed_from_platform,
      set.counts.manual,
    ],
    [5, 18, 158, 42, 116],
  );
  const count = (picks: (indicator: Indicator) => boolean) => indicatorsOf(set).filter(picks).length;
  const periods = (['month', 'quarter', 'year'] as const).map((period) =>
    count((one) => one.period === period),
  );
  near(periods, [34, 71, 53]);
  const directions = (['higher', 'lower', 'range'] as const).map((way) =>
    count((one) => one.direction === way),
  );
  near(directions, [133, 24, 1]);
  near(
    count(({ scope }) => scope.includes('county')),
    150,
  );
  const computed = ['E', 'A', 'D', 'B', 'C'].map((theme) =>
    count(({ code, source }) => source.type === 'computed' && code.startsWith(theme)),
  );
  near(computed.slice(0, 3).concat(computed.slice(3).toSorted((a, b) => a - b)), [28, 8, 4, 1, 1]);
});

after(() => {
  assert.ok(checks >= 194, `${checks} figures compared`);
});
