import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import file from '../../sets/reference.json' with { type: 'json' };
import type { ValueStatus } from '../missing/status.ts';
import { totalsOf } from '../sensitivity/score-model.ts';
import { defineIndicatorSet } from '../set/define.ts';
import type { IndicatorSet } from '../set/indicator-set.ts';
import { indicatorsOf } from '../set/walk.ts';
import { monthsOf } from '../value/period.ts';
import { bridgeSets } from './bridge.ts';
import { compileSet } from './compile-set.ts';
import { computeInputs } from './compute-inputs.ts';
import { isDue } from './indicator-value.ts';
import { alternativeScores, modelOfRun } from './model-of-run.ts';
import { rollUpInputs } from './roll-up-inputs.ts';
import { runIndicators } from './run.ts';
import type { IndicatorInput, UnitInput } from './run-input.ts';
import { compiled, inputAt, period, set, unit, withInput } from './sample-units.ts';
import { joinScores } from './score-group.ts';
import type { GroupScore, IndicatorScore, Run } from './score-result.ts';
import { whatIf } from './what-if.ts';

const near = (one: number | null | undefined, other: number, tolerance = 1e-9) =>
  assert.ok(one != null && Math.abs(one - other) <= tolerance, `${one}, not ${other}`);

const run = (units: readonly UnitInput[], at = '2026', on = compiled) =>
  runIndicators(on, { period: period(at), units, seed: 7 });
const scoreOf = (found: Run, code: string, place = 0): IndicatorScore =>
  found.units[place]?.indicators.find((one) => one.code === code) ?? assert.fail(code);
const groupOf = (found: Run, code: string, place = 0): GroupScore =>
  found.units[place]?.groups.find((one) => one.code === code) ?? assert.fail(code);

describe('one unit', () => {
  test('at its goalposts everything scores 100, or 0', () => {
    const best = run([unit('341302', 1)]);
    const worst = run([unit('341302', 0)]);
    for (const { score, level, published, coverage } of best.units[0]?.groups ?? []) {
      near(score, 100, 1e-6);
      assert.ok(published || level === 'level1');
      if (published) near(coverage, 1);
    }
    near(groupOf(worst, 'total').score, 0, 1e-6);
    near(groupOf(worst, 'total').geometric, 1, 1e-6);
  });
  test('every score explains itself', () => {
    const found = run([unit('341302', 0.5)]);
    const one = scoreOf(found, 'A2-06');
    assert.equal(one.formula, '100 * num / den');
    assert.deepEqual([one.status, one.weight, one.denominator], ['reported', 0.12, 1000]);
    near(one.value, 91.5);
    near(one.score, 50);
    near(
      one.contribution,
      (one.score ?? 0) *
        (one.weightUsed ?? 0) *
        (groupOf(found, 'A2').weightUsed ?? 0) *
        (groupOf(found, 'A').weightUsed ?? 0),
    );
    assert.deepEqual(found.set, { id: set.id, version: set.version, edition: set.edition });
    assert.match(found.generator, /xoshiro128/);
    assert.equal(found.seed, 7);
  });
  test('contributions of every level sum to the total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
        (places) => {
          const codes = indicatorsOf(set).map(({ code }) => code);
          const found = run([unit('341302', (code) => places[codes.indexOf(code) % 7] as number)]);
          const total = groupOf(found, 'total').linear ?? Number.NaN;
          const sums = { level1: 0, theme: 0, total: 0 };
          for (const { level, contribution } of found.units[0]?.groups ?? [])
            sums[level] += contribution ?? 0;
          const leaves = (found.units[0]?.indicators ?? []).reduce(
            (sum, { contribution }) => sum + (contribution ?? 0),
            0,
          );
          for (const sum of [...Object.values(sums), leaves]) near(sum, total, 1e-9);
          const leastScore = Math.min(...(found.units[0]?.indicators ?? []).map(({ score }) => score ?? 100));
          for (const { score, linear, geometric } of found.units[0]?.groups ?? []) {
            assert.ok((score ?? 0) >= 0 && (score ?? 0) <= 100 + 1e-9);
            // The floor of 1 lifts what is below it, and nothing else.
            assert.ok((geometric ?? 0) <= (linear ?? 0) + (leastScore < 1 ? 1 : 0) + 1e-9);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
  test('weights used sum to one in every group that has scores', () => {
    const found = run([withInput(unit('341302', 0.5), 'A2-06', { status: 'not_applicable' })]);
    const leaves = Map.groupBy(found.units[0]?.indicators ?? [], ({ code }) => code.slice(0, 2));
    for (const own of leaves.values())
      near(
        own.reduce((sum, { weightUsed }) => sum + (weightUsed ?? 0), 0),
        1,
      );
    assert.equal(scoreOf(found, 'A2-06').weightUsed, null);
    assert.equal(scoreOf(found, 'A2-06').contribution, null);
  });
  test('monotone: a better value never lowers a score', () => {
    const codes = indicatorsOf(set)
      .filter(({ scope }) => scope.includes('county'))
      .map(({ code }) => code);
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        (code, place, more) => {
          const base = unit('341302', 0.4);
          const at = (x: number) =>
            groupOf(run([withInput(base, code, inputAt(code, x, period('2026')))]), 'total');
          const [low, high] = [at(place), at(place + more)];
          assert.ok((high.linear ?? 0) >= (low.linear ?? 0) - 1e-9);
          assert.ok((high.geometric ?? 0) >= (low.geometric ?? 0) - 1e-9);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('missing values', () => {
  const base = unit('341302', 0.5);
  const statusOf = (change: Partial<IndicatorInput> | null, at = '2026') => {
    const one = scoreOf(run([withInput(base, 'A2-06', change)], at), 'A2-06');
    return [one.status, one.value, one.score];
  };
  test('denominator 0 is not applicable, a missing part is not reported', () => {
    assert.deepEqual(statusOf({ numerator: 0, denominator: 0 }), ['not_applicable', null, null]);
    assert.deepEqual(statusOf({ denominator: null }), ['not_reported', null, 0]);
    assert.deepEqual(statusOf({ numerator: null }), ['not_reported', null, 0]);
    assert.deepEqual(statusOf(null), ['not_reported', null, 0]);
  });
  test('what was said about it stays', () => {
    for (const status of ['late', 'provisional', 'suppressed'] as const)
      assert.equal(statusOf({ status })[0], status);
    for (const status of ['rejected', 'not_reported'] as const)
      assert.deepEqual(statusOf({ status }), [status, null, 0]);
    for (const status of ['not_applicable', 'not_due'] as const)
      assert.deepEqual(statusOf({ status }), [status, null, null]);
  });
  test('a result beyond numbers is rejected, with its fault', () => {
    const found = scoreOf(run([withInput(base, 'A2-06', { numerator: 1e308, denominator: 1e-3 })]), 'A2-06');
    assert.deepEqual([found.status, found.score, found.fault?.code], ['rejected', 0, 'E_NOT_FINITE']);
  });
  test('not reported keeps its weight, not applicable gives it to the others', () => {
    const whole = groupOf(run([base]), 'A2').score ?? 0;
    near(whole, 50, 1e-6);
    near(groupOf(run([withInput(base, 'A2-06', { status: 'not_applicable' })]), 'A2').score, 50, 1e-6);
    near(groupOf(run([withInput(base, 'A2-06', { status: 'rejected' })]), 'A2').score, 44, 1e-6);
  });
  test('outside its scope', () => {
    const found = run([base]);
    assert.deepEqual(
      [scoreOf(found, 'B3-01').status, scoreOf(found, 'B3-01').score],
      ['not_applicable', null],
    );
  });
  test('not due in this month, due at the end of its quarter or year', () => {
    const due = (words: string) =>
      (['month', 'quarter', 'year'] as const).map((frequency) => isDue(frequency, period(words)));
    assert.deepEqual(due('2026-02'), [true, false, false]);
    assert.deepEqual(due('2026-03'), [true, true, false]);
    assert.deepEqual(due('2026-12'), [true, true, true]);
    assert.deepEqual(due('2026Q1'), [true, true, false]);
    assert.deepEqual(due('2026Q4'), [true, true, true]);
    assert.deepEqual(due('2026'), [true, true, true]);
    const empty = run([{ id: 'x', level: 'county', inputs: new Map() }], '2026-02');
    const statuses = new Map(empty.units[0]?.indicators.map(({ code, status }) => [code, status]));
    for (const { code, period: frequency, scope } of indicatorsOf(set)) {
      const expected: ValueStatus = !scope.includes('county')
        ? 'not_applicable'
        : frequency === 'month'
          ? 'not_reported'
          : 'not_due';
      assert.equal(statuses.get(code), expected);
    }
  });
  test('too little data: shown, neither published nor ranked', () => {
    let poor = base;
    const theme = indicatorsOf(set).filter(({ code }) => code.startsWith('A2'));
    for (const { code } of theme) if (code !== 'A2-01') poor = withInput(poor, code, { status: 'rejected' });
    const found = run([poor, base]);
    assert.deepEqual([groupOf(found, 'A2').published, groupOf(found, 'A2').ranked], [false, false]);
    assert.ok((groupOf(found, 'A2').score ?? 0) > 0);
    const ranking = found.rankings.find(({ code }) => code === 'A2');
    assert.deepEqual(
      ranking?.rows.map(({ rank }) => rank),
      [null, 1],
    );
    const used = theme
      .filter(({ code }) => code === 'A2-01')
      .reduce((sum, { global_weight }) => sum + global_weight, 0);
    const applicable = theme
      .filter(({ scope }) => scope.includes('county'))
      .reduce((sum, { global_weight }) => sum + global_weight, 0);
    near(groupOf(found, 'A2').coverage, used / applicable);
  });
  test('nothing applicable at all', () => {
    const nothing = run([
      {
        id: 'x',
        level: 'county',
        inputs: new Map(
          indicatorsOf(set).map(({ code }) => [
            code,
            { status: 'not_applicable', numerator: null, denominator: null },
          ]),
        ),
      },
    ]);
    const total = groupOf(nothing, 'total');
    assert.deepEqual(
      [total.score, total.linear, total.geometric, total.coverage, total.published, total.contribution],
      [null, null, null, null, false, null],
    );
    assert.deepEqual(groupOf(nothing, 'A').weightUsed, null);
  });
});

test('without a value the score is 0 whatever the direction; so is a logarithm of nothing', () => {
  const rejected = run([withInput(unit('341302', 0.5), 'A2-09', { status: 'rejected' })]);
  assert.equal(scoreOf(rejected, 'A2-09').score, 0);
  assert.deepEqual([groupOf(rejected, 'total').weight, groupOf(rejected, 'total').weightUsed], [1, 1]);
  const draft = JSON.parse(JSON.stringify(file)) as typeof file;
  const indicator = draft.themes[0]?.level1[1]?.indicators[5];
  assert.ok(indicator);
  indicator.scoring.method = 'log';
  const found = run(
    [withInput(unit('341302', 0.5), 'A2-06', { numerator: 0 })],
    '2026',
    compileSet(define(draft)),
  );
  assert.deepEqual([scoreOf(found, 'A2-06').value, scoreOf(found, 'A2-06').score], [0, 0]);
});

test('weights of 0 join nothing', () => {
  const joined = joinScores([{ weight: 0, score: 50 }], { rule: 'linear', geometricFloor: 1 });
  assert.deepEqual(
    [joined.score, joined.linear, joined.geometric, joined.weightsUsed],
    [null, null, null, [null]],
  );
});

describe('scope and rules', () => {
  test('the share of the weight in scope decides on ranks', () => {
    const found = run([unit('341302', 0.5), unit('341322101', 0.5, { level: 'town' })]);
    for (const [place, level] of [
      [0, 'county'],
      [1, 'town'],
    ] as const)
      for (const theme of set.themes)
        for (const { code, indicators } of theme.level1) {
          const inScope = indicators
            .filter(({ scope }) => scope.includes(level))
            .reduce((sum, { weight }) => sum + weight, 0);
          const group = groupOf(found, code, place);
          near(group.inScope, inScope, 1e-6);
          if (Math.abs(inScope - 0.5) > 1e-6) assert.equal(group.ranked, group.published && inScope > 0.5);
        }
  });
  test('exactly half in scope is ranked', () => {
    const draft = JSON.parse(JSON.stringify(file)) as typeof file;
    const group = draft.themes[0]?.level1[0];
    assert.ok(group);
    group.indicators.forEach((indicator, i) => {
      indicator.weight = 1 / 8;
      indicator.global_weight = 0.25 * group.weight * indicator.weight;
      indicator.scope = i < 4 ? ['city', 'county'] : ['city'];
    });
    const halved = define(draft);
    const scored = run([unit('341302', 0.5)], '2026', compileSet(halved));
    near(groupOf(scored, 'A1').inScope, 0.5);
    assert.equal(groupOf(scored, 'A1').ranked, true);
  });
  test('both totals, whichever counts', () => {
    const uneven = unit('341302', (code) => (code.startsWith('A') ? 0 : 1));
    const by = (totalRule?: 'linear' | 'geometric') =>
      groupOf(
        runIndicators(compiled, {
          period: period('2026'),
          units: [uneven],
          seed: 1,
          parameters: { totalRule },
        }),
        'total',
      );
    near(by().score, 75, 1e-6);
    near(by('linear').score, 75, 1e-6);
    near(by('geometric').score, 100 ** 0.75, 1e-6);
    for (const total of [by(), by('geometric')]) {
      near(total.linear, 75, 1e-6);
      near(total.geometric, 100 ** 0.75, 1e-6);
    }
  });
  test('the rule of each level is the set’s own', () => {
    const draft = JSON.parse(JSON.stringify(file)) as typeof file;
    draft.calculation_defaults.aggregation = {
      level2_to_level1: 'geometric',
      level1_to_theme: 'geometric',
      theme_to_total: 'linear',
    };
    const found = run(
      [unit('341302', (code) => (code.endsWith('1') ? 0.25 : 0.75))],
      '2026',
      compileSet(define(draft)),
    );
    for (const { level, score, linear, geometric } of found.units[0]?.groups ?? [])
      assert.equal(score, level === 'total' ? linear : geometric);
  });
  test('the floor of the geometric rule is the set’s own', () => {
    const draft = JSON.parse(JSON.stringify(file)) as typeof file;
    draft.calculation_defaults.geometric_floor = 10;
    near(groupOf(run([unit('341302', 0)], '2026', compileSet(define(draft))), 'total').geometric, 10, 1e-6);
  });
});

function define(draft: unknown): IndicatorSet {
  const result = defineIndicatorSet(draft);
  return result.ok ? result.set : assert.fail(JSON.stringify(result.faults));
}

describe('rankings', () => {
  const counties = [0.4, 0.9, 0.6, 0.6].map((place, i) =>
    unit(`34132${i}`, place, { peerGroup: i < 2 ? '城区' : '县域' }),
  );
  test('by level, inside peer groups, ties shared', () => {
    const found = run([unit('341300', 0.1, { level: 'city' }), ...counties]);
    const total = found.rankings.filter(({ code }) => code === 'total');
    assert.deepEqual(
      total.map(({ level }) => level),
      ['city', 'county'],
    );
    assert.deepEqual(
      total[1]?.rows.map(({ rank }) => rank),
      [4, 1, 2, 2],
    );
    assert.deepEqual(
      total[1]?.rows.map(({ rankInGroup }) => rankInGroup),
      [2, 1, 1, 1],
    );
    assert.deepEqual(
      total[0]?.rows.map(({ rank }) => rank),
      [1],
    );
    assert.equal(found.rankings.length, 2 * (18 + 5 + 1));
  });
  test('where the two rules disagree on an order, the run says so', () => {
    const uneven = unit('a', (code) => (code.startsWith('A') ? 0 : 1));
    const even = unit('b', 0.6);
    const found = run([uneven, even, unit('c', 0.1)]);
    assert.deepEqual(found.orderConflicts, [{ level: 'county', units: ['a', 'b'] }]);
    assert.deepEqual(run([even, unit('c', 0.1)]).orderConflicts, []);
    // The same scores, but a quarter of the weight was rejected: not ranked, so in no order.
    let poor = uneven;
    for (const { code } of indicatorsOf(set))
      if (code.startsWith('A')) poor = withInput(poor, code, { status: 'rejected' });
    assert.deepEqual(run([poor, even]).orderConflicts, []);
    const unranked = { id: 'd', level: 'county', inputs: new Map() } as const;
    assert.deepEqual(run([unranked, uneven, even]).orderConflicts, [{ level: 'county', units: ['a', 'b'] }]);
  });
  test('the same input, the same run', () => {
    assert.deepEqual(run(counties), run(counties));
  });
});

describe('the model of a run', () => {
  const counties = [0.4, 0.9, 0.6].map((place, i) =>
    unit(`34132${i}`, (code) => (code.charCodeAt(0) % 2 ? place : 1 - place)),
  );
  const found = run([...counties, { id: 'empty', level: 'county', inputs: new Map() }]);
  const model = modelOfRun(found, set, 'county');

  test('has the same totals, of the ranked units only', () => {
    assert.deepEqual(model.units, ['341320', '341321', '341322']);
    totalsOf(model).forEach((total, i) => {
      near(total, groupOf(found, 'total', i).linear ?? Number.NaN);
    });
    totalsOf(model, 'geometric').forEach((total, i) => {
      near(total, groupOf(found, 'total', i).geometric ?? Number.NaN);
    });
    assert.deepEqual(modelOfRun(found, set, 'town').units, []);
  });
  test('other normalisations: best 100 and worst 0, or 50 ± 10·z', () => {
    const tables = alternativeScores(found, set, 'county');
    const column = (name: string, code: string) =>
      [0, 1, 2].map((row) => tables.get(name)?.[row * 158 + model.leaves.indexOf(code)]);
    assert.deepEqual(
      column('minmax', 'A2-06').map((x) => Math.round(x ?? -1)),
      [0, 100, 40],
    );
    assert.deepEqual(
      column('minmax', 'A2-09').map((x) => Math.round(x ?? -1)),
      [0, 100, 40],
    );
    assert.deepEqual(
      column('minmax', 'D1-03').map((x) => Math.round(x ?? -1)),
      [100, 0, 60],
    );
    const z = column('zscore', 'A2-06').map((x) => ((x ?? 0) - 50) / 10);
    near(
      z.reduce((sum, x) => sum + x, 0),
      0,
    );
    near(
      z.reduce((sum, x) => sum + x * x, 0),
      3,
    );
    assert.ok((z[1] ?? 0) > 1);
    assert.ok(column('zscore', 'B3-01').every((x) => Number.isNaN(x)));
  });
  test('a constant column keeps its scores, a missing value its 0', () => {
    const [one, other, third] = counties as [UnitInput, UnitInput, UnitInput];
    const same = [one, other, third].map((county) =>
      withInput(county, 'A2-06', inputAt('A2-06', 0.5, period('2026'))),
    );
    const again = run([
      same[0] as UnitInput,
      same[1] as UnitInput,
      withInput(withInput(same[2] as UnitInput, 'A2-06', { status: 'rejected' }), 'A2-07', {
        status: 'rejected',
      }),
    ]);
    const tables = alternativeScores(again, set, 'county');
    const column = (name: string, code: string) =>
      [0, 1, 2].map((row) => tables.get(name)?.[row * 158 + model.leaves.indexOf(code)]);
    for (const name of ['minmax', 'zscore']) {
      assert.deepEqual(
        column(name, 'A2-06').map((x) => Math.round(x ?? -1)),
        [50, 50, 0],
      );
      assert.equal(column(name, 'A2-07')[2], 0);
    }
  });
  test('a range indicator is normalised by its score', () => {
    const beds = [5, 7, 10].map((value, i) =>
      withInput(counties[i] as UnitInput, 'D1-03', { numerator: value, denominator: 1000 }),
    );
    const tables = alternativeScores(run(beds), set, 'county');
    const column = [0, 1, 2].map(
      (row) => tables.get('minmax')?.[row * 158 + model.leaves.indexOf('D1-03')] ?? -1,
    );
    assert.deepEqual(column.map(Math.round), [0, 100, 14]);
  });
  test('the total decides who is in it, not its parts', () => {
    let poor = counties[0] as UnitInput;
    for (const { code } of indicatorsOf(set))
      if (code.startsWith('C') || code.startsWith('D')) poor = withInput(poor, code, { status: 'rejected' });
    const scored = run([poor]);
    assert.deepEqual(
      [scored.units[0]?.groups.at(-2)?.ranked, scored.units[0]?.groups[1]?.ranked],
      [true, true],
    );
    assert.deepEqual(modelOfRun(scored, set, 'county').units, []);
  });
  test('what if the weights were others', () => {
    assert.deepEqual(
      whatIf(model, new Map()).totals.map((total) => Math.round((total ?? 0) * 1e6)),
      totalsOf(model).map((total) => Math.round(total * 1e6)),
    );
    const themes = new Map(['A', 'B', 'C', 'D', 'E'].map((code) => [code, code === 'A' ? 1 : 0]));
    const onlyA = whatIf(model, themes);
    onlyA.totals.forEach((total, i) => {
      near(total, groupOf(found, 'A', i).score ?? Number.NaN);
    });
    assert.deepEqual(onlyA.ranks, [3, 1, 2]);
    near(
      whatIf(model, new Map([['A', 0.5]])).totals[0],
      ((groupOf(found, 'total').linear ?? 0) + 0.25 * (groupOf(found, 'A').score ?? 0)) / 1.25,
    );
    const only = whatIf(
      model,
      new Map([
        ...themes,
        ...indicatorsOf(set)
          .filter(({ code }) => code.startsWith('A') && code !== 'A2-06')
          .map(({ code }): [string, number] => [code, 0]),
        ['A1', 0],
        ['A3', 0],
        ['A4', 0],
        ['A5', 0],
      ]),
    );
    near(only.totals[0], scoreOf(found, 'A2-06').score ?? Number.NaN);
    const geometric = whatIf(model, new Map(), 'geometric');
    near(geometric.totals[0], groupOf(found, 'total').geometric ?? Number.NaN);
    assert.deepEqual(whatIf(model, new Map(['A', 'B', 'C', 'D', 'E'].map((code) => [code, 0]))).totals, [
      null,
      null,
      null,
    ]);
    near(totalsOf(model)[0], groupOf(found, 'total').linear ?? Number.NaN);
  });
});

describe('inputs', () => {
  test('computed from the platform’s own figures', () => {
    const monthly = (month: number) => (month - 24300) * 10;
    const reader = { month: (_: unknown, month: number) => monthly(month), whole: () => 7 };
    const inputs = computeInputs(compiled, { period: period('2026Q1'), level: 'county', reader });
    assert.deepEqual(inputs.get('A2-06'), { status: 'reported', numerator: 390, denominator: 390 });
    // A flow over a stock, and a distinct count over what is in force.
    assert.deepEqual(inputs.get('E2-05'), { status: 'reported', numerator: 390, denominator: 140 });
    const { numerator, denominator, distinct } = inputs.get('B3-10') ?? assert.fail('B3-10');
    assert.deepEqual([numerator, denominator, distinct], [7, 140, true]);
    assert.equal(
      inputs.has('A1-01'),
      indicatorsOf(set).some(({ code, source }) => code === 'A1-01' && source.type === 'computed'),
    );
    const computed = indicatorsOf(set).filter(
      ({ source, scope }) => source.type === 'computed' && scope.includes('county'),
    );
    assert.equal(inputs.size, computed.length);
    assert.equal(computeInputs(compiled, { period: period('2026Q1'), level: 'city', reader }).size, 42);
  });
  test('cumulative indicators are read from January on; shifts and the length of the period are known', () => {
    const draft = JSON.parse(JSON.stringify(file)) as typeof file;
    const indicator = draft.themes[0]?.level1[1]?.indicators[5];
    assert.ok(indicator?.formula.denominator);
    indicator.time_basis = 'year_to_date';
    indicator.formula.numerator.expression = 'disputes.resolved + disputes.accepted@prev + period.months';
    indicator.formula.denominator.expression =
      '10000000000 * disputes.accepted * 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000';
    indicator.source.elements = ['disputes.accepted', 'disputes.resolved'];
    const asked: string[] = [];
    const inputs = computeInputs(compileSet(define(draft)), {
      period: period('2026Q2'),
      level: 'county',
      reader: {
        month: ({ name, shift }) => {
          if (name.startsWith('disputes.accepted') || name === 'disputes.resolved')
            asked.push(`${name} ${shift ?? ''}`);
          return name === 'disputes.accepted' && shift === undefined ? 1e307 : 1;
        },
        whole: () => 1,
      },
    });
    assert.deepEqual(inputs.get('A2-06'), { status: 'reported', numerator: 6 + 3 + 6, denominator: null });
    assert.deepEqual(
      ['disputes.resolved ', 'disputes.accepted prev'].map(
        (name) => asked.filter((one) => one === name).length >= 6,
      ),
      [true, false],
    );
  });
  test('elements in a main formula, and other indicators', () => {
    const draft = JSON.parse(JSON.stringify(file)) as typeof file;
    const indicator = draft.themes[0]?.level1[1]?.indicators[5];
    assert.ok(indicator);
    indicator.formula.expression = '100 * num / den + 0 * disputes.due@prev + 0 * I{A2-07}';
    indicator.source.elements = ['disputes.accepted', 'disputes.resolved', 'disputes.due'];
    const own = compileSet(define(draft));
    const base = unit('341302', 0.5);
    const asked: string[] = [];
    const reading = {
      ...base,
      elements: {
        month: ({ name }: { name: string }, month: number) => asked.push(`${name} ${month}`),
        whole: () => null,
      },
    };
    near(scoreOf(run([reading], '2026', own), 'A2-06').value, 91.5);
    assert.deepEqual(
      asked,
      monthsOf(period('2025')).map((month) => `disputes.due ${month}`),
    );
    assert.equal(scoreOf(run([base], '2026', own), 'A2-06').status, 'not_reported');
    const after = (status: ValueStatus) =>
      scoreOf(run([withInput(reading, 'A2-07', { status })], '2026', own), 'A2-06').status;
    assert.deepEqual([after('not_applicable'), after('rejected')], ['not_applicable', 'not_reported']);
    assert.equal(
      own.indicators.get('A2-06') !== undefined &&
        [...own.indicators.keys()].indexOf('A2-07') < [...own.indicators.keys()].indexOf('A2-06'),
      true,
    );
    const older = withInput(reading, 'A2-06', { period: period('2025') });
    asked.length = 0;
    run([older], '2026', own);
    assert.deepEqual(
      asked,
      monthsOf(period('2024')).map((month) => `disputes.due ${month}`),
    );
  });
  test('annualised by the days of the value’s own period', () => {
    const base = unit('341302', 0.5, { at: '2026Q1' });
    near(scoreOf(run([base], '2026Q1'), 'E2-05').value, 55);
    const older = withInput(base, 'E2-05', { period: period('2026Q1') });
    near(scoreOf(run([older], '2026'), 'E2-05').value, 55);
  });
  test('rolled up: sums of the parts, of those that have them', () => {
    const county = (id: string, input: IndicatorInput) =>
      ({ id, level: 'county', inputs: new Map([['A2-06', input]]) }) as const;
    const part = (status: ValueStatus, numerator: number | null, denominator: number | null) => ({
      status,
      numerator,
      denominator,
    });
    const roll = (...inputs: IndicatorInput[]) =>
      rollUpInputs(
        compiled,
        inputs.map((input, i) => county(String(i), input)),
      ).get('A2-06');
    assert.deepEqual(roll(part('reported', 95, 100), part('late', 600, 1000)), part('reported', 695, 1100));
    assert.deepEqual(
      roll(part('reported', 95, 100), part('provisional', 600, 1000)),
      part('provisional', 695, 1100),
    );
    for (const status of ['rejected', 'not_reported', 'not_due'] as const)
      assert.deepEqual(roll(part('reported', 95, 100), part(status, 1, 1)), part('reported', 95, 100));
    assert.deepEqual(
      roll(part('not_applicable', 0, 0), part('not_applicable', 0, 0)),
      part('not_applicable', 0, 0),
    );
    assert.deepEqual(roll(part('not_applicable', 0, 0), part('reported', 1, 2)), part('reported', 1, 2));
    assert.deepEqual(roll(part('rejected', 1, 2)), part('not_reported', null, null));
    assert.deepEqual(roll(part('reported', 3, null), part('reported', 4, null)), part('reported', 7, null));
    assert.deepEqual(roll(part('reported', 3, null), part('reported', 4, 8)), part('reported', 4, 8));
    assert.equal(rollUpInputs(compiled, []).size, 0);
  });
});

test('what-if weights of level 1 and level 2 alone', () => {
  const mixed = run([unit('341302', (code) => Number(code.at(-1)) / 10)]);
  const own = modelOfRun(mixed, set, 'county');
  const [total, a, a1, a2] = ['total', 'A', 'A1', 'A2'].map((code) => groupOf(mixed, code)) as [
    GroupScore,
    GroupScore,
    GroupScore,
    GroupScore,
  ];
  const value = ({ score, weightUsed }: { score: number | null; weightUsed: number | null }) =>
    [score ?? Number.NaN, weightUsed ?? Number.NaN] as const;
  const [[whole], [themeScore, theme], [first, firstWeight], [second, secondWeight]] = [
    value(total),
    value(a),
    value(a1),
    value(a2),
  ];
  const withoutA1 = (themeScore - firstWeight * first) / (1 - firstWeight);
  near(whatIf(own, new Map([['A1', 0]])).totals[0], whole + theme * (withoutA1 - themeScore));
  const siblings = indicatorsOf(set).filter(({ code }) => code.startsWith('A2') && code !== 'A2-06');
  const only = whatIf(own, new Map(siblings.map(({ code }) => [code, 0])));
  near(only.totals[0], whole + theme * secondWeight * ((scoreOf(mixed, 'A2-06').score ?? 0) - second));
});

test('the bridge between two versions', () => {
  const draft = JSON.parse(JSON.stringify(file)) as typeof file;
  draft.version = '1.1.0';
  const scoring = draft.themes[0]?.level1[1]?.indicators[5]?.scoring as { zero: number };
  scoring.zero = 80;
  const current = compileSet(define(draft));
  const units = [unit('341302', 0.5), unit('341321', 0.7)];
  const bridge = bridgeSets(compiled, current, {
    period: period('2026'),
    before: units,
    after: units.slice(0, 1),
    seed: 1,
  });
  assert.deepEqual([bridge.from.version, bridge.to.version], ['1.0.0', '1.1.0']);
  const row = (unitId: string, code: string) =>
    bridge.rows.find((one) => one.unit === unitId && one.code === code);
  // 91.5 scored 50 between 85 and 98; between 80 and 98 it scores 63.9, with weight 0.12 in A2.
  near(row('341302', 'A2')?.difference, 0.12 * ((100 * 11.5) / 18 - 50), 1e-6);
  near(row('341302', 'B')?.difference, 0);
  assert.deepEqual([row('341302', 'total')?.rankBefore, row('341302', 'total')?.rankAfter], [2, 1]);
  const gone = row('341321', 'total');
  assert.deepEqual([gone?.after, gone?.difference, gone?.rankAfter], [null, null, null]);
  near(gone?.before, groupOf(run(units), 'total', 1).score ?? Number.NaN);
});
