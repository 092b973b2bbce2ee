import { type Text, text } from '../text.ts';
import type { Comparisons } from './ahp.ts';

export interface ComparisonFault {
  readonly row: number;
  readonly column: number;
  readonly message: Text;
}

const scaleEnd = 9;
const closeness = 1e-9;

/** Reads a number or a fraction such as `1/3`; NaN for anything else. */
export function readComparison(entry: number | string): number {
  if (typeof entry === 'number') return entry;
  const found = /^(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?$/.exec(entry.trim());
  return found ? Number(found[1]) / Number(found[2] ?? 1) : Number.NaN;
}

/**
 * Checks an expert's matrix: n between 3 and 9, square, entries from 1/9 to 9, ones on the diagonal, reciprocal.
 * Rows and columns of the faults count from 0; empty when it may be used.
 */
export function checkComparisons(matrix: Comparisons): ComparisonFault[] {
  const n = matrix.length;
  if (n < 3 || n > 9)
    return [{ row: 0, column: 0, message: text('比较对象应为3—9个', 'compare between 3 and 9 things') }];
  const crooked = matrix.findIndex((row) => row.length !== n);
  if (crooked >= 0)
    return [{ row: crooked, column: 0, message: text('矩阵应为方阵', 'the matrix is not square') }];
  return matrix.flatMap((entries, row) =>
    entries.slice(row).flatMap((entry, i) => {
      const column = row + i;
      const message = faultOf(entry, matrix[column]?.[row] as number, row === column);
      return message ? [{ row, column, message }] : [];
    }),
  );
}

function faultOf(entry: number, mirror: number, isDiagonal: boolean): Text | undefined {
  if (isDiagonal) return entry === 1 ? undefined : text('对角线应为1', 'the diagonal is 1');
  if (!(entry >= 1 / scaleEnd - closeness && entry <= scaleEnd + closeness))
    return text('应在1/9至9之间', 'between 1/9 and 9');
  return Math.abs(entry * mirror - 1) <= closeness
    ? undefined
    : text('与对称位置不互为倒数', 'not the reciprocal of its mirror');
}
