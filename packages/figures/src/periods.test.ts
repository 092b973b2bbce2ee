import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addMonths, lastDayOf, previousPeriod, trendByMonth, trendMonths, yearPeriod } from './periods.ts';

describe('months', () => {
  it('roll over years both ways', () => {
    assert.equal(addMonths('2023-11', 3), '2024-02');
    assert.equal(addMonths('2023-01', -1), '2022-12');
  });

  it('know their last day', () => {
    assert.equal(lastDayOf('2024-02'), '2024-02-29');
    assert.equal(lastDayOf('2023-12'), '2023-12-31');
  });
});

describe('previousPeriod', () => {
  const cases = [
    ['a whole year', '2023-01-01', '2023-12-31', '2022-01-01', '2022-12-31'],
    ['a running year', '2024-01-01', '2024-05-20', '2023-01-01', '2023-05-20'],
    ['a running year on the leap day', '2024-01-01', '2024-02-29', '2023-01-01', '2023-02-28'],
    ['a year up to the end of February', '2025-01-01', '2025-02-28', '2024-01-01', '2024-02-29'],
    ['a whole month', '2023-03-01', '2023-03-31', '2023-02-01', '2023-02-28'],
    ['a running month', '2023-03-01', '2023-03-15', '2023-02-01', '2023-02-15'],
    ['thirty days', '2023-03-02', '2023-03-31', '2023-01-31', '2023-03-01'],
  ] as const;
  for (const [name, from, to, earlierFrom, earlierTo] of cases)
    it(`compares ${name} with the one before`, () => {
      assert.deepEqual(previousPeriod({ from, to }), { from: earlierFrom, to: earlierTo });
    });
});

describe('trends', () => {
  it('show the months of the period, twelve at least', () => {
    assert.deepEqual(trendMonths(yearPeriod(2023)).at(0), '2023-01');
    assert.equal(trendMonths({ from: '2023-03-02', to: '2023-03-31' }).length, 12);
    assert.equal(trendMonths({ from: '2022-01-01', to: '2023-12-31' }).length, 24);
  });

  it('add up days, keep empty months at zero and leave others out', () => {
    const facts = [
      { day: '2023-01-03', quantity: 2 },
      { day: '2023-01-31', quantity: 5 },
      { day: '2023-04-01', quantity: 9 },
    ];
    assert.deepEqual(trendByMonth(facts, ['2023-01', '2023-02']), [
      { period: '2023-01', value: 7 },
      { period: '2023-02', value: 0 },
    ]);
  });
});
