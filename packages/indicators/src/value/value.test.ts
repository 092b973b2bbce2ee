import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { elementValue, periodElement, shiftedMonths } from './element-value.ts';
import {
  ageInMonths,
  daysIn,
  formatPeriod,
  monthsOf,
  monthsToDate,
  parsePeriod,
  type Period,
  previousPeriod,
  samePeriodLastYear,
} from './period.ts';
import { ratioValue } from './ratio-value.ts';
import { meanOfStrata, type RatioParts, rollUp } from './roll-up.ts';
import { roundHalfUp } from './round-half-up.ts';

const period = (words: string): Period => parsePeriod(words) ?? assert.fail(words);
const count = fc.integer({ min: 0, max: 1_000_000 });
const positive = fc.integer({ min: 1, max: 1_000_000 });

describe('ratio', () => {
  test('factor, annualised', () => {
    assert.equal(ratioValue(1, 4, { factor: 100 }), 25);
    assert.equal(ratioValue(2, 1, { factor: 10, annualisedOverDays: 73 }), 100);
  });
  test('no denominator, no value; never 0 and never 100', () => {
    assert.equal(ratioValue(5, 0, { factor: 100 }), null);
    assert.equal(ratioValue(0, 0, { factor: 100 }), null);
    assert.equal(ratioValue(null, 5, { factor: 100 }), null);
    assert.equal(ratioValue(5, null, { factor: 100 }), null);
    assert.equal(ratioValue(0, 5, { factor: 100 }), 0);
  });
  test('does not change when both parts are counted in another unit', () => {
    fc.assert(
      fc.property(count, positive, fc.constantFrom(2, 8, 1024), (a, b, scale) => {
        assert.equal(ratioValue(a, b, { factor: 100 }), ratioValue(a * scale, b * scale, { factor: 100 }));
      }),
    );
  });
});

describe('roll-up', () => {
  test('equals the ratio of the sums', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ numerator: count, denominator: positive }), { minLength: 1 }),
        (units) => {
          const { numerator, denominator, missing } = rollUp(units);
          assert.equal(
            numerator,
            units.reduce((sum, unit) => sum + unit.numerator, 0),
          );
          assert.equal(
            denominator,
            units.reduce((sum, unit) => sum + unit.denominator, 0),
          );
          assert.equal(missing, 0);
        },
      ),
    );
  });
  test('lies between the lowest and the highest unit', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(count, positive), { minLength: 1 }), (pairs) => {
        const sums = rollUp(pairs.map(([numerator, denominator]) => ({ numerator, denominator })));
        const ratios = pairs.map(([a, b]) => a / b);
        const city = ratioValue(sums.numerator, sums.denominator, { factor: 1 }) ?? Number.NaN;
        assert.ok(city >= Math.min(...ratios) * (1 - 1e-12) && city <= Math.max(...ratios) * (1 + 1e-12));
      }),
    );
  });
  test('a unit with a part missing is in neither sum', () => {
    const units = [
      { numerator: 3, denominator: 4 },
      { numerator: null, denominator: 100 },
      { numerator: 50, denominator: null },
    ];
    assert.deepEqual(rollUp(units), { numerator: 3, denominator: 4, missing: 2 });
    assert.deepEqual(rollUp([]), { numerator: null, denominator: null, missing: 0 });
    assert.deepEqual(rollUp(units.slice(1)), { numerator: null, denominator: null, missing: 2 });
  });
  test('the type of a sum refuses parts with a distinct count', () => {
    type Counted = { numerator: number; denominator: number; distinct: true };
    const isRefused: Counted extends RatioParts ? false : true = true;
    const fits: Omit<Counted, 'distinct'> extends RatioParts ? true : false = true;
    assert.ok(isRefused && fits);
  });
  test('strata weigh as their population', () => {
    assert.equal(
      meanOfStrata([
        { value: 80, population: 3 },
        { value: 60, population: 1 },
      ]),
      75,
    );
    assert.equal(meanOfStrata([{ value: 80, population: 0 }]), null);
  });
});

describe('rounding', () => {
  test('half up, away from zero, as written', () => {
    const cases: [number, number, number][] = [
      [1.005, 2, 1.01],
      [2.5, 0, 3],
      [-2.5, 0, -3],
      [2.4999, 0, 2],
      [1e-7, 3, 0],
      [123456.785, 2, 123456.79],
      [-0.845, 2, -0.85],
      [1e21, 2, 1e21],
      [0, 2, 0],
      [98.74015748, 4, 98.7402],
      [0.05, 1, 0.1],
    ];
    for (const [value, decimals, expected] of cases) assert.equal(roundHalfUp(value, decimals), expected);
    assert.equal(roundHalfUp(Number.POSITIVE_INFINITY, 2), Number.POSITIVE_INFINITY);
  });
  test('is at most half a unit away, and does nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const rounded = roundHalfUp(value, decimals);
          assert.ok(Math.abs(rounded - value) <= 0.5 * 10 ** -decimals * (1 + 1e-6));
          assert.equal(roundHalfUp(rounded, decimals), rounded);
        },
      ),
    );
  });
});

describe('periods', () => {
  test('read and written', () => {
    for (const words of ['2026-01', '2026-12', '2026Q1', '2026Q4', '2026'])
      assert.equal(formatPeriod(period(words)), words);
    for (const words of ['2026-13', '2026-00', '2026Q5', '2026Q0', '26', '2026-1', '', '2026-01-01'])
      assert.equal(parsePeriod(words), null);
  });
  test('before, and a year before', () => {
    const before = (words: string) => formatPeriod(previousPeriod(period(words)));
    assert.deepEqual(['2026-01', '2026-07', '2026Q1', '2026Q3', '2026'].map(before), [
      '2025-12',
      '2026-06',
      '2025Q4',
      '2026Q2',
      '2025',
    ]);
    assert.deepEqual(previousPeriod(period('2026')), { type: 'year', year: 2025, index: 1 });
    assert.deepEqual(previousPeriod(period('2026Q2')), { type: 'quarter', year: 2026, index: 1 });
    assert.equal(formatPeriod(samePeriodLastYear(period('2026Q3'))), '2025Q3');
  });
  test('the age of one period at the end of another', () => {
    const age = (from: string, to: string) => ageInMonths(period(from), period(to));
    assert.deepEqual(
      [age('2025', '2026-02'), age('2025', '2026'), age('2026Q1', '2026-04'), age('2026-03', '2026Q1')],
      [2, 12, 1, 0],
    );
    assert.equal(age('2026', '2026-11'), -1);
  });
  test('months and days', () => {
    assert.deepEqual(monthsOf(period('2026Q2')), [24315, 24316, 24317]);
    assert.deepEqual(monthsOf(period('2026')).length, 12);
    assert.deepEqual(monthsOf(period('2026-01')), [24312]);
    assert.deepEqual(monthsToDate(period('2026Q1')), [24312, 24313, 24314]);
    assert.equal(monthsToDate(period('2026-08')).length, 8);
    assert.equal(monthsToDate(period('2026-08'))[0], 24312);
    const days = (words: string) => daysIn(monthsOf(period(words)));
    assert.deepEqual(
      ['2026-02', '2024-02', '2100-02', '2000-02', '2026Q1', '2026Q2', '2026', '2024'].map(days),
      [28, 29, 28, 29, 90, 91, 365, 366],
    );
    for (let month = 1; month <= 12; month++) {
      const real = new Date(Date.UTC(2023, month, 0)).getUTCDate();
      assert.equal(days(`2023-${String(month).padStart(2, '0')}`), real);
    }
  });
});

describe('elements over time', () => {
  const monthly = (month: number) => (month === 24313 ? null : month - 24300);
  const complete = (month: number) => month - 24300;
  const q1 = monthsOf(period('2026Q1'));

  test('a flow is the sum, and nothing if a month is missing', () => {
    assert.equal(elementValue({ kind: 'flow', monthly: complete }, q1), 12 + 13 + 14);
    assert.equal(elementValue({ kind: 'flow', monthly }, q1), null);
    assert.equal(elementValue({ kind: 'flow', monthly: () => 0 }, q1), 0);
  });
  test('a stock is the last observation within the period', () => {
    assert.equal(elementValue({ kind: 'stock', monthly }, q1), 14);
    assert.equal(elementValue({ kind: 'stock', monthly }, q1.slice(0, 2)), 12);
    assert.equal(elementValue({ kind: 'stock', monthly: (month) => (month < 24312 ? 5 : null) }, q1), null);
  });
  test('a reference is what is in force, from as far back as allowed', () => {
    const old = { kind: 'ref', monthly: (month: number) => (month === 24300 ? 7 : null) } as const;
    assert.equal(elementValue(old, q1), 7);
    assert.equal(elementValue({ ...old, inForceMonths: 14 }, q1), null);
    assert.equal(elementValue({ ...old, inForceMonths: 15 }, q1), 7);
    const ancient = { kind: 'ref', monthly: (month: number) => (month === 24314 - 59 ? 7 : null) } as const;
    assert.equal(elementValue(ancient, q1), 7);
    assert.equal(
      elementValue({ ...ancient, monthly: (month) => (month === 24314 - 60 ? 7 : null) }, q1),
      null,
    );
  });
  test('a distinct count is asked for the whole period at once', () => {
    const visitors = [new Set(['a', 'b']), new Set(['b']), new Set(['a', 'c'])];
    const whole = (months: readonly number[]) =>
      new Set(months.flatMap((month) => [...(visitors[month % 12] ?? [])])).size;
    assert.equal(elementValue({ kind: 'distinct', whole }, q1), 3);
    assert.equal(elementValue({ kind: 'distinct', whole: () => null }, q1), null);
  });
  test('shifts', () => {
    assert.deepEqual(shiftedMonths(period('2026Q1'), undefined), [24312, 24313, 24314]);
    assert.deepEqual(shiftedMonths(period('2026Q1'), 'prev'), [24309, 24310, 24311]);
    assert.deepEqual(shiftedMonths(period('2026Q1'), 'yoy'), [24300, 24301, 24302]);
    assert.deepEqual(shiftedMonths(period('2026Q2'), undefined), [24315, 24316, 24317]);
    assert.deepEqual(shiftedMonths(period('2026Q2'), 'ytd'), [24312, 24313, 24314, 24315, 24316, 24317]);
  });
  test('elements of the period itself', () => {
    assert.equal(periodElement('period.days', q1), 90);
    assert.equal(periodElement('period.months', q1), 3);
    assert.equal(periodElement('disputes.accepted', q1), null);
  });
});
