import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indicatorsOf } from '../set/walk.ts';
import { computeInputs } from './compute-inputs.ts';
import { rollUpInputs } from './roll-up-inputs.ts';
import { runIndicators } from './run.ts';
import type { IndicatorInput } from './run-input.ts';
import { compiled, period, set } from './sample-units.ts';

const codeOf = (frequency: string): string =>
  indicatorsOf(set).find(
    ({ period: own, scope, formula }) =>
      own === frequency && scope.includes('county') && formula.denominator && !formula.annualised,
  )?.code ?? assert.fail(frequency);

describe('a carried value (section 5)', () => {
  const carried = (code: string, from: string | null, at: string, on = compiled) => {
    const input: IndicatorInput = {
      status: 'carried',
      numerator: 1,
      denominator: 2,
      ...(from !== null && { period: period(from) }),
    };
    const unit = { id: '341302', level: 'county', inputs: new Map([[code, input]]) } as const;
    const run = runIndicators(on, { period: period(at), units: [unit], seed: 1 });
    const found = run.units[0]?.indicators.find((one) => one.code === code);
    return [found?.status, found?.value === null];
  };
  const [annual, quarterly, monthly] = ['year', 'quarter', 'month'].map(codeOf) as [string, string, string];

  test('is at most one cycle of its indicator old', () => {
    assert.deepEqual(carried(annual, '2025', '2026-02'), ['carried', false]);
    assert.deepEqual(carried(annual, '2025', '2026-11'), ['carried', false]);
    assert.deepEqual(carried(annual, '2025', '2026Q3'), ['carried', false]);
    assert.deepEqual(carried(annual, '2024', '2025-11'), ['carried', false]);
    assert.deepEqual(carried(annual, '2024', '2026-01'), ['not_due', true]);
    assert.deepEqual(carried(quarterly, '2026Q1', '2026-05'), ['carried', false]);
    assert.deepEqual(carried(quarterly, '2025Q4', '2026-04'), ['not_due', true]);
  });
  test('is none where its indicator is due: that is not reported', () => {
    assert.deepEqual(carried(annual, '2025', '2026-12'), ['not_reported', true]);
    assert.deepEqual(carried(annual, '2025', '2026'), ['not_reported', true]);
    assert.deepEqual(carried(quarterly, '2025Q4', '2026Q1'), ['not_reported', true]);
    assert.deepEqual(carried(monthly, '2026-01', '2026-02'), ['not_reported', true]);
  });
  test('is none without its own period, or from a later one', () => {
    assert.deepEqual(carried(annual, null, '2026-02'), ['not_due', true]);
    assert.deepEqual(carried(annual, '2026', '2026-02'), ['not_due', true]);
  });
  test('the set says how many cycles', () => {
    const { calculation_defaults: defaults } = set;
    const patient = {
      ...compiled,
      set: { ...set, calculation_defaults: { ...defaults, missing: { carry_forward_max_periods: 2 } } },
    };
    assert.deepEqual(carried(annual, '2024', '2026-11', patient), ['carried', false]);
    assert.deepEqual(carried(annual, '2023', '2026-01', patient), ['not_due', true]);
  });
});

describe('distinct counts are never added up', () => {
  const distinctCodes = [...compiled.indicators].filter(([, { distinct }]) => distinct).map(([code]) => code);

  test('over months: their source counts the whole period', () => {
    assert.equal(distinctCodes.length, 3);
    const monthsAsked: string[] = [];
    const wholesAsked: string[] = [];
    const inputs = computeInputs(compiled, {
      period: period('2026Q2'),
      level: 'city',
      reader: {
        month: ({ name }) => {
          monthsAsked.push(name);
          return 1;
        },
        whole: ({ name }, months) => {
          wholesAsked.push(`${name} ${months.length}`);
          return 2;
        },
      },
    });
    const distinct = set.data_elements.filter((element) => element.distinct).map(({ id }) => id);
    assert.deepEqual(
      monthsAsked.filter((name) => distinct.includes(name)),
      [],
    );
    assert.deepEqual(wholesAsked.sort(), distinct.map((id) => `${id} 3`).sort());
    const marked = [...inputs].filter(([, input]) => input.distinct).map(([code]) => code);
    assert.deepEqual(marked.sort(), distinctCodes.toSorted());
  });
  test('over units: the city’s own count, or none', () => {
    const [code = ''] = distinctCodes;
    const part: IndicatorInput = { status: 'reported', numerator: 30, denominator: 100, distinct: true };
    const units = ['341302', '341321'].map(
      (id) => ({ id, level: 'county', inputs: new Map([[code, part]]) }) as const,
    );
    assert.equal(rollUpInputs(compiled, units).has(code), false);
    const own = { ...part, numerator: 50, denominator: 200 };
    assert.equal(rollUpInputs(compiled, units, { own: new Map([[code, own]]) }).get(code), own);
  });
  test('every element whose name says distinct is marked', () => {
    for (const { id, zh, distinct } of set.data_elements)
      assert.equal(distinct === true, zh.includes('去重'), id);
  });
});

describe('what else has no sum', () => {
  const county = (id: string, entries: readonly (readonly [string, IndicatorInput])[]) =>
    ({ id, level: 'county', inputs: new Map(entries) }) as const;
  const of = (numerator: number): IndicatorInput => ({ status: 'reported', numerator, denominator: null });

  test('a life expectancy or an index is not added up, a number of cases is', () => {
    const units = [
      county('341302', [
        ['D1-01', of(77)],
        ['A4-02', of(2)],
      ]),
      county('341321', [
        ['D1-01', of(78)],
        ['A4-02', of(3)],
      ]),
    ];
    const city = rollUpInputs(compiled, units, {
      own: new Map([
        ['D1-01', of(77.4)],
        ['A4-02', of(99)],
        ['A4-01', of(88)],
      ]),
    });
    assert.deepEqual(city.get('D1-01'), of(77.4));
    assert.deepEqual(city.get('A4-02'), of(5));
    assert.deepEqual(city.get('A4-01'), of(88));
    assert.equal(rollUpInputs(compiled, units).has('D1-01'), false);
    // Of the city alone: no county has it.
    const alone: IndicatorInput = { status: 'late', numerator: 5, denominator: 39 };
    assert.equal(rollUpInputs(compiled, units, { own: new Map([['E3-06', alone]]) }).get('E3-06'), alone);
  });
  test('a code of another set is refused', () => {
    assert.throws(() => rollUpInputs(compiled, [county('341302', [['Z1-01', of(1)]])]), RangeError);
  });
});
