import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { houseThreshold, isSmall, type Published, suppressRow } from './suppression.ts';
import { suppressBreakdown, suppressTable } from './suppression-table.ts';

const shown = { ...houseThreshold, hiddenRows: [], hiddenColumns: [] };
const sum = (counts: readonly number[]) => counts.reduce((whole, count) => whole + count, 0);
const columnOf = (table: readonly (readonly number[])[], column: number) =>
  table.map((row) => row[column] ?? 0);

/**
 * The reader with pencil and paper: every table of whole numbers with the published cells, row sums and column sums.
 * Answers the values that remain possible for each hidden cell.
 */
function reconstruct(published: readonly (readonly Published[])[], truth: readonly (readonly number[])[]) {
  const places = published.flatMap((row, r) => row.flatMap((cell, c) => (cell === null ? [{ r, c }] : [])));
  const guess = published.map((row) => row.map((cell) => cell ?? 0));
  const rowLeft = truth.map((row, r) => sum(row) - sum(guess[r] ?? []));
  const columnLeft = (truth[0] ?? []).map((_, c) => sum(columnOf(truth, c)) - sum(columnOf(guess, c)));
  const lastInRow = places.map(({ r }, index) => !places.slice(index + 1).some((later) => later.r === r));
  const lastInColumn = places.map(({ c }, index) => !places.slice(index + 1).some((later) => later.c === c));
  const possible = new Map(places.map(({ r, c }) => [`${r}.${c}`, new Set<number>()]));
  const written: number[] = [];
  const write = (index: number): void => {
    const place = places[index];
    if (!place) {
      places.forEach(({ r, c }, at) => possible.get(`${r}.${c}`)?.add(written[at] ?? 0));
      return;
    }
    const [row, column] = [rowLeft[place.r] ?? 0, columnLeft[place.c] ?? 0];
    const most = Math.min(row, column);
    const forced = lastInRow[index] ? row : lastInColumn[index] ? column : null;
    for (let value = forced ?? 0; value <= (forced ?? most); value += 1) {
      if (value > most || (lastInRow[index] && value !== row) || (lastInColumn[index] && value !== column))
        continue;
      rowLeft[place.r] = row - value;
      columnLeft[place.c] = column - value;
      written[index] = value;
      write(index + 1);
    }
    rowLeft[place.r] = row;
    columnLeft[place.c] = column;
  };
  write(0);
  return possible;
}

describe('suppressTable', () => {
  it('shows a table without small cells as it is', () => {
    const counts = [
      [20, 30],
      [0, 40],
    ];
    assert.deepEqual(suppressTable(counts, shown), counts);
  });

  it('covers one small cell with the cheapest rectangle that leaves room', () => {
    const counts = [
      [60, 4, 30],
      [50, 25, 12],
      [70, 90, 11],
    ];
    assert.deepEqual(suppressTable(counts, shown), [
      [60, null, null],
      [50, null, null],
      [70, 90, 11],
    ]);
  });

  it('takes several cells where one alone has too little room', () => {
    const published = suppressTable(
      [
        [1, 5, 4, 0],
        [20, 30, 20, 50],
      ],
      shown,
    );
    assert.deepEqual(published, [
      [null, null, null, 0],
      [null, null, null, 50],
    ]);
  });

  it('shows nothing where a small cell cannot be covered', () => {
    const published = suppressTable(
      [
        [4, 0],
        [30, 0],
      ],
      shown,
    );
    assert.deepEqual(published.flat(), [null, null, null, null]);
  });

  it('lets hidden sums take their cells along', () => {
    const table = suppressTable(
      [
        [20, 30],
        [40, 50],
      ],
      { ...houseThreshold, hiddenRows: [true, false], hiddenColumns: [] },
    );
    assert.deepEqual(table, [
      [null, null],
      [40, 50],
    ]);
  });

  it('leaves eight of room for each small cell against every sum, unless nothing is shown', () => {
    const cell = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 16 }));
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    let examined = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 3 }), (truth) => {
        const published = suppressTable(truth, shown).flat();
        published.forEach((value, place) =>
          assert.ok(value === null || (value === truth.flat()[place] && !isSmall(value, shown))),
        );
        const hidden = published.filter((value) => value === null).length;
        if (hidden === published.length || hidden > 6) return;
        for (const [key, values] of reconstruct(suppressTable(truth, shown), truth)) {
          const [r = 0, c = 0] = key.split('.').map(Number);
          const own = truth[r]?.[c] ?? 0;
          assert.ok(values.has(own), 'the solver must find the truth');
          if (!isSmall(own, shown)) continue;
          examined += 1;
          assert.ok(
            Math.max(...values) - Math.min(...values) >= 8,
            `${JSON.stringify(truth)} ${key}: ${[...values]}`,
          );
        }
      }),
      { numRuns: 3000 },
    );
    assert.ok(examined > 300, `only ${examined} cells were attacked`);
  });

  it('still shows most of a table of real size', () => {
    const counties = [
      [17, 14, 15, 16, 13, 12, 15, 18, 16, 14, 13, 15],
      [9, 12, 11, 13, 10, 12, 14, 11, 12, 10, 11, 13],
      [10, 11, 14, 12, 13, 11, 10, 12, 8, 11, 12, 10],
      [12, 10, 12, 11, 15, 10, 12, 14, 10, 12, 11, 12],
      [0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0],
    ];
    const table = suppressTable(counties, { ...shown, hiddenRows: [false, false, false, true, true] });
    const seen = table
      .slice(0, 3)
      .flat()
      .filter((value) => value !== null);
    assert.ok(seen.length >= 26, `${seen.length} of 36 cells are shown`);
  });
});

describe('suppressBreakdown', () => {
  const city = [90, 60, 45];
  const counties = [
    [50, 40, 30],
    [38, 16, 15],
    [2, 4, 0],
  ];

  it('is a plain row at the top', () => {
    assert.deepEqual(suppressBreakdown([{ rows: [[90, 4, 60]], place: 0 }]), suppressRow([90, 4, 60]));
  });

  it('hides the breakdown of a county whose total covers another', () => {
    const steps = (place: number) => [
      { rows: [city], place: 0 },
      { rows: counties, place },
    ];
    assert.deepEqual(suppressBreakdown(steps(2)), { cells: [null, null, null], total: null });
    assert.deepEqual(suppressBreakdown(steps(1)), { cells: [null, null, null], total: null });
    assert.equal(suppressBreakdown(steps(0)).total, 120);
  });

  it('hides in every county what the city hides', () => {
    const rows = [
      [40, 12, 30],
      [50, 0, 15],
      [60, 11, 40],
    ];
    const published = suppressBreakdown([
      { rows: [[150, 5, 85]], place: 0 },
      { rows, place: 0 },
    ]);
    assert.deepEqual(published.cells.slice(1), [null, null]);
  });
});
