import type { Matrix } from '../math/cholesky.ts';
import { column, correlation } from '../math/statistics.ts';
import { checkRows, type Rows } from './consistency.ts';

/**
 * McDonald's ω of standardised items with one factor: (Σλ)² / ((Σλ)² + Σ(1 − λ²)).
 * NaN without loadings. Source: McDonald 1999.
 */
export function omegaFromLoadings(loadings: readonly number[]): number {
  const common = loadings.reduce((total, loading) => total + loading, 0) ** 2;
  const unique = loadings.reduce((total, loading) => total + 1 - loading * loading, 0);
  return common / (common + unique);
}

const MAX_ROUNDS = 10_000;
const TOLERANCE = 1e-12;
const HIGHEST_COMMUNALITY = 0.999;

/** The largest eigenvalue's eigenvector, scaled to loadings, by power iteration. */
function firstFactor(matrix: Matrix, start: readonly number[]): number[] {
  let vector = [...start];
  let length = 0;
  for (let round = 0; round < 200; round++) {
    const next = matrix.map((row) =>
      row.reduce((total, value, i) => total + value * (vector[i] as number), 0),
    );
    length = Math.sqrt(next.reduce((total, value) => total + value * value, 0));
    if (!(length > 0)) return next;
    vector = next.map((value) => value / length);
  }
  return vector.map((value) => value * Math.sqrt(length));
}

/**
 * Loadings of one factor by iterated principal axes, which at its rest is the minimum-residual solution.
 * `undefined` if a communality leaves 0–1 (a Heywood case) or it finds no rest: then one factor is no fair picture.
 * Source: Harman & Jones 1966.
 */
export function oneFactorLoadings(correlations: Matrix): readonly number[] | undefined {
  let communalities = correlations.map((row, i) =>
    Math.max(...row.map((r, j) => (i === j ? 0 : Math.abs(r)))),
  );
  let loadings = communalities.map(Math.sqrt);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const reduced = correlations.map((row, i) =>
      row.map((r, j) => (i === j ? (communalities[i] as number) : r)),
    );
    const next = firstFactor(reduced, loadings);
    const squares = next.map((loading) => loading * loading);
    if (!squares.every((square) => square <= HIGHEST_COMMUNALITY)) return undefined;
    const moved = Math.max(...squares.map((square, i) => Math.abs(square - (communalities[i] as number))));
    communalities = squares;
    loadings = next;
    if (moved < TOLERANCE) {
      const sum = loadings.reduce((total, loading) => total + loading, 0);
      return sum < 0 ? loadings.map((loading) => -loading) : loadings;
    }
  }
  return undefined;
}

/**
 * ω of a scale's answers, by one factor over the correlations. `undefined` with fewer than three items, where an item
 * does not vary, or where one factor cannot be fitted. RangeError for rows that are not complete. Source: McDonald 1999.
 */
export function mcdonaldOmega(rows: Rows): number | undefined {
  const k = checkRows(rows);
  if (k < 3) return undefined;
  const columns = Array.from({ length: k }, (_, i) => column(rows, i));
  const correlations = columns.map((one) => columns.map((other) => correlation(one, other)));
  const loadings = oneFactorLoadings(correlations);
  return loadings && omegaFromLoadings(loadings);
}
