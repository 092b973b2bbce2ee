/** Saaty's random index for n = 1…10; the table is fixed, other published ones move the third decimal of CR. */
export const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;

/** A comparison is accepted below this consistency ratio. */
export const acceptedBelow = 0.1;

/** Reciprocal comparisons: a_ij on 1–9, a_ji = 1/a_ij; square, n from 1 to 10. */
export type Comparisons = readonly (readonly number[])[];

export interface Ahp {
  /** Principal eigenvector, sums to 1. */
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  /** CI / RI(n); 0 for n ≤ 2. */
  readonly consistencyRatio: number;
  readonly accepted: boolean;
  /** The pair that disagrees most with the rest; undefined where all agree. */
  readonly worstPair?: WorstPair;
}

export interface WorstPair {
  /** Positions from 0, row below column. */
  readonly row: number;
  readonly column: number;
  readonly given: number;
  /** w_i/w_j: what would agree with the rest. */
  readonly implied: number;
  /** max(e, 1/e) with e = a_ij·w_j/w_i; 1 means agreement. */
  readonly ratio: number;
}

const precision = 1e-12;
const mostSteps = 1000;

const times = (matrix: Comparisons, vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((total, entry, j) => total + entry * (vector[j] as number), 0));

/**
 * Weights by power iteration, consistency and the least consistent pair (section 6.1; Saaty 1980). Throws a
 * RangeError for nothing and for more than ten things: there is no random index for them.
 */
export function ahp(matrix: Comparisons): Ahp {
  const n = matrix.length;
  const index = randomIndex[n - 1];
  if (index === undefined) throw new RangeError('from 1 to 10 things can be compared');
  const weights = principalVector(matrix);
  const lambdaMax =
    times(matrix, weights).reduce((total, entry, i) => total + entry / (weights[i] as number), 0) / n;
  // One or two things cannot contradict each other.
  const consistencyIndex = n <= 2 ? 0 : (lambdaMax - n) / (n - 1);
  const consistencyRatio = n <= 2 ? 0 : consistencyIndex / index;
  return {
    weights,
    lambdaMax,
    consistencyIndex,
    consistencyRatio,
    accepted: consistencyRatio < acceptedBelow,
    worstPair: worstPairOf(matrix, weights),
  };
}

function principalVector(matrix: Comparisons): number[] {
  let weights = matrix.map(() => 1 / matrix.length);
  for (let step = 0; step < mostSteps; step++) {
    const product = times(matrix, weights);
    const total = product.reduce((sum, entry) => sum + entry, 0);
    const next = product.map((entry) => entry / total);
    const change = Math.max(...next.map((weight, i) => Math.abs(weight - (weights[i] as number))));
    weights = next;
    if (change < precision) break;
  }
  return weights;
}

function worstPairOf(matrix: Comparisons, weights: readonly number[]): WorstPair | undefined {
  let worst: WorstPair | undefined;
  for (let row = 0; row < matrix.length; row++)
    for (let column = row + 1; column < matrix.length; column++) {
      const given = matrix[row]?.[column] as number;
      const implied = (weights[row] as number) / (weights[column] as number);
      const ratio = Math.max(given / implied, implied / given);
      // The first of equals: for three things all ratios are the same but for rounding.
      if (ratio > (worst?.ratio ?? 1) * (1 + 1e-9)) worst = { row, column, given, implied, ratio };
    }
  return worst;
}
