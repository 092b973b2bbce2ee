import { coverFor } from './table-cover.ts';
import {
  houseThreshold,
  isSmall,
  type Published,
  type PublishedRow,
  suppressRow,
  type Threshold,
} from './suppression.ts';

type Counts = readonly (readonly number[])[];

export interface TableRule extends Threshold {
  /** Rows and columns whose own sum is not shown: all their cells go with it. */
  readonly hiddenRows: readonly boolean[];
  readonly hiddenColumns: readonly boolean[];
}

const sum = (counts: readonly number[]): number => counts.reduce((whole, count) => whole + count, 0);

/** Where each line goes when all hidden ones are taken together as the last. */
function mergedPlaces(lines: number, hidden: readonly boolean[]): number[] {
  const shown = [...Array(lines).keys()].filter((line) => !hidden[line]);
  return [...Array(lines).keys()].map((line) => (hidden[line] ? shown.length : shown.indexOf(line)));
}

/** Adds up lines that go to the same place. */
function merge(counts: Counts, rows: readonly number[], columns: readonly number[]): number[][] {
  const height = Math.max(0, ...rows.map((row) => row + 1));
  const width = Math.max(0, ...columns.map((column) => column + 1));
  const merged = Array.from({ length: height }, () => Array<number>(width).fill(0));
  counts.forEach((line, row) =>
    line.forEach((count, column) => {
      const target = merged[rows[row] ?? 0];
      const place = columns[column] ?? 0;
      if (target) target[place] = (target[place] ?? 0) + count;
    }),
  );
  return merged;
}

/** Which cells of a table must be hidden whose row and column sums are all known; `null`: all of them. */
function hiddenCells(counts: Counts, rule: Threshold): ReadonlySet<string> | null {
  const small = counts.flatMap((line, row) =>
    line.flatMap((count, column) => (isSmall(count, rule) ? [{ row, column }] : [])),
  );
  const hidden = new Set(small.map(({ row, column }) => `${row}.${column}`));
  for (const cell of small) {
    const cover = coverFor(cell, { counts, hidden, room: rule.threshold - 2 });
    if (!cover) return null;
    for (const { row, column } of cover) hidden.add(`${row}.${column}`);
  }
  return hidden;
}

/**
 * Publishes a table whose row and column sums are shown elsewhere: counties by source beside the city's sources and
 * the counties' totals. Each small cell is hidden with others that leave it at least `threshold - 2` of room, so that
 * no sum narrows it further. Lines without a shown sum count as one line, since only their common sum can be known.
 * Where a small cell cannot be covered, nothing of the table is shown.
 * @param counts whole numbers, 0 or more, rows of one length
 */
export function suppressTable(counts: Counts, rule: TableRule): Published[][] {
  const rows = mergedPlaces(counts.length, rule.hiddenRows);
  const columns = mergedPlaces(counts[0]?.length ?? 0, rule.hiddenColumns);
  const hidden = hiddenCells(merge(counts, rows, columns), rule);
  const isHidden = (row: number, column: number): boolean =>
    hidden === null ||
    rule.hiddenRows[row] === true ||
    rule.hiddenColumns[column] === true ||
    hidden.has(`${rows[row]}.${columns[column]}`);
  return counts.map((line, row) => line.map((count, column) => (isHidden(row, column) ? null : count)));
}

export interface BreakdownStep {
  /** The same breakdown (by month, by source) of every sibling at this level; the top has one row. */
  readonly rows: Counts;
  /** The sibling on the way down. */
  readonly place: number;
}

/**
 * Publishes a region's breakdown so that the breakdowns of its siblings and of every level above do not give it away.
 * @param steps from the top of the tree down to the region; at least one
 */
export function suppressBreakdown(
  steps: readonly BreakdownStep[],
  threshold: Threshold = houseThreshold,
): PublishedRow {
  const [top, ...below] = steps;
  let own: PublishedRow = suppressRow(top?.rows[top.place] ?? [], threshold);
  for (const { rows, place } of below) {
    const totals = own.total === null ? rows.map(() => null) : suppressRow(rows.map(sum), threshold).cells;
    const table = suppressTable(rows, {
      ...threshold,
      hiddenRows: totals.map((total) => total === null),
      hiddenColumns: own.cells.map((cell) => cell === null),
    });
    own = { cells: table[place] ?? [], total: totals[place] ?? null };
  }
  return own;
}
