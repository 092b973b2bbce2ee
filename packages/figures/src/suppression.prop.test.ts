import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSmall, type PublishedRow, suppressRow, type Threshold } from './suppression.ts';

const house: Threshold = { threshold: 10 };
const low: Threshold = { threshold: 5 };
const sum = (counts: readonly number[]) => counts.reduce((whole, count) => whole + count, 0);

/** Every way to write `total` as `parts` whole numbers, 0 or more. */
function* splits(total: number, parts: number): Generator<number[]> {
  if (parts === 0) {
    if (total === 0) yield [];
    return;
  }
  if (parts === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first += 1)
    for (const rest of splits(total - first, parts - 1)) yield [first, ...rest];
}

/**
 * The strongest reader: knows the published row and this very rule, tries every row that could lie behind it,
 * and keeps for each hidden cell the values that remain possible.
 */
function reconstruct(published: PublishedRow, rule: Threshold): Map<number, Set<number>> {
  const hidden = [...published.cells.keys()].filter((place) => published.cells[place] === null);
  const shown = sum(published.cells.map((cell) => cell ?? 0));
  const totals =
    published.total === null
      ? Array.from({ length: rule.threshold - 1 }, (_, index) => index + 1)
      : [published.total];
  const possible = new Map(hidden.map((place) => [place, new Set<number>()]));
  const wanted = JSON.stringify(published);
  for (const total of totals) {
    for (const split of splits(total - shown, hidden.length)) {
      const row = [...published.cells].map((cell) => cell ?? 0);
      hidden.forEach((place, index) => (row[place] = split[index] ?? 0));
      if (JSON.stringify(suppressRow(row, rule)) !== wanted) continue;
      hidden.forEach((place, index) => possible.get(place)?.add(split[index] ?? 0));
    }
  }
  return possible;
}

const cell = (rule: Threshold) =>
  fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: rule.threshold - 1 }),
    fc.integer({ min: rule.threshold, max: 30 }),
  );
const rowOf = (rule: Threshold, maxLength: number) => fc.array(cell(rule), { minLength: 1, maxLength });

function assertUnknown(row: readonly number[], rule: Threshold): void {
  for (const [place, values] of reconstruct(suppressRow(row, rule), rule)) {
    assert.ok(values.has(row[place] ?? 0), 'the solver must find the truth among its candidates');
    const left = [...values].sort((a, b) => a - b);
    assert.ok(left.length >= rule.threshold - 2, `[${row}] cell ${place} can only be ${left}`);
  }
}

describe('suppressRow, attacked', () => {
  it('leaves at least eight values for each hidden cell, even to a reader who knows the rule', () => {
    fc.assert(
      fc.property(rowOf(house, 4), (row) => assertUnknown(row, house)),
      { numRuns: 2500 },
    );
  });

  it('holds for longer rows and another threshold', () => {
    fc.assert(
      fc.property(rowOf(low, 6), (row) => assertUnknown(row, low)),
      { numRuns: 1200 },
    );
  });

  it('holds for the rows nearest to the edges', () => {
    for (const row of [
      [9, 12, 12, 12],
      [12, 9, 12],
      [9, 9, 9, 12],
      [9, 9, 12],
      [1, 10],
      [10, 1],
      [1, 1, 10],
      [9, 9],
      [8, 1, 1],
      [1, 1, 1, 7],
      [9, 0, 10],
    ])
      assertUnknown(row, house);
    assertUnknown(Array<number>(5).fill(1), low);
    assertUnknown(Array<number>(6).fill(1), low);
  });

  it('finds each cell of a table published without cover: the solver is no straw man', () => {
    const naive = (row: readonly number[]) => row.map((count) => (isSmall(count, house) ? null : count));
    const row = [120, 4, 45];
    const hidden = naive(row).flatMap((count, place) => (count === null ? [place] : []));
    assert.deepEqual([...splits(sum(row) - 165, hidden.length)], [[4]]);
  });
});

describe('suppressRow, by rule', () => {
  const anyRow = fc.array(fc.nat({ max: 3000 }), { maxLength: 24 });

  it('never shows a small cell nor a small total, and never changes what it shows', () => {
    fc.assert(
      fc.property(fc.oneof(anyRow, rowOf(house, 24)), (row) => {
        const { cells, total } = suppressRow(row, house);
        cells.forEach((count, place) => {
          assert.ok(count === null || (count === row[place] && !isSmall(count, house)));
        });
        assert.equal(total, isSmall(sum(row), house) ? null : sum(row));
      }),
      { numRuns: 4000 },
    );
  });

  it('costs one cell that is not small at most, unless everything has to go', () => {
    fc.assert(
      fc.property(rowOf(house, 24), (row) => {
        const { cells } = suppressRow(row, house);
        const covers = cells.filter((count, place) => count === null && !isSmall(row[place] ?? 0, house));
        assert.ok(covers.length <= 1 || cells.every((count) => count === null));
      }),
      { numRuns: 4000 },
    );
  });

  it('bounds no hidden cell by the total: 10,000 tables with house-sized rows', () => {
    fc.assert(
      fc.property(rowOf(house, 24), (row) => {
        const { cells, total } = suppressRow(row, house);
        const hidden = cells.filter((count) => count === null).length;
        if (hidden === 0 || total === null) return;
        const remainder = total - sum(cells.map((count) => count ?? 0));
        assert.ok(hidden >= 2, 'one hidden cell is the total less the rest');
        const everyZeroHidden = hidden === cells.length;
        const most = everyZeroHidden ? remainder : remainder - (hidden - 1);
        assert.ok(most >= house.threshold - 1, `bounds 1 to ${most}`);
      }),
      { numRuns: 10_000 },
    );
  });
});
