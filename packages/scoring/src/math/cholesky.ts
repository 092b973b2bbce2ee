/** A square matrix as rows. */
export type Matrix = readonly (readonly number[])[];

/**
 * The lower triangle L with L Lᵀ = matrix. `undefined` unless the matrix is square, symmetric (its lower half is read)
 * and positive definite.
 */
export function cholesky(matrix: Matrix): number[][] | undefined {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    if (row.length !== matrix.length) return undefined;
    const own: number[] = [];
    for (let j = 0; j <= i; j++) {
      const known = j === i ? own : (lower[j] as number[]);
      let rest = row[j] as number;
      for (let k = 0; k < j; k++) rest -= (own[k] as number) * (known[k] as number);
      if (j < i) own.push(rest / (known[j] as number));
      else if (rest > 1e-12 * (row[i] as number)) own.push(Math.sqrt(rest));
      else return undefined;
    }
    lower.push(own);
  }
  return lower;
}

/** x with L x = vector, for a lower triangle L. */
export function solveLower(lower: Matrix, vector: readonly number[]): number[] {
  const solved: number[] = [];
  for (const [i, row] of lower.entries()) {
    let rest = vector[i] as number;
    for (let k = 0; k < i; k++) rest -= (row[k] as number) * (solved[k] as number);
    solved.push(rest / (row[i] as number));
  }
  return solved;
}
