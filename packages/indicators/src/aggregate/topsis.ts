export interface Topsis {
  /** Distance to the best, per unit. */
  readonly toBest: readonly number[];
  readonly toWorst: readonly number[];
  /** d⁻/(d⁺ + d⁻) in 0–1, per unit; null where all units are the same. */
  readonly closeness: readonly (number | null)[];
}

/**
 * TOPSIS (Hwang and Yoon 1981), only a cross-check of a ranking: vector-normalise, weight, distances to best and
 * worst. `rows`: one per unit; `weights`: one per column; `costColumns`: columns (from 0) where less is better.
 */
export function topsis(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  costColumns: ReadonlySet<number> = new Set(),
): Topsis {
  const columns = weights.map((weight, j) => {
    const column = rows.map((row) => row[j] as number);
    // A column of zeros stays zeros.
    const length = Math.hypot(...column) || 1;
    return column.map((value) => (weight * value) / length);
  });
  const ends = columns.map((column, j) => {
    const [least, most] = [Math.min(...column), Math.max(...column)];
    return costColumns.has(j) ? { best: least, worst: most } : { best: most, worst: least };
  });
  const distance = (i: number, end: 'best' | 'worst'): number =>
    Math.hypot(
      ...columns.map(
        (column, j) => (column[i] as number) - (ends[j] as { best: number; worst: number })[end],
      ),
    );
  const toBest = rows.map((_, i) => distance(i, 'best'));
  const toWorst = rows.map((_, i) => distance(i, 'worst'));
  const closeness = toWorst.map((far, i) => {
    const whole = far + (toBest[i] as number);
    return whole === 0 ? null : far / whole;
  });
  return { toBest, toWorst, closeness };
}
