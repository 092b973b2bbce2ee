import { capWeights } from './cap.ts';
import { isConstant, shares, sum } from '../statistics/moments.ts';

export interface Entropy {
  /** Entropy e_j of each column, 0–1. */
  readonly entropies: readonly number[];
  /** w_j = d_j/Σd with d = 1 − e; equal where nothing differs. Not capped. */
  readonly weights: readonly number[];
}

/** Fewer units than this say nothing about dispersion. */
export const fewestUnits = 5;

/**
 * Entropy weights (section 6.2) of rows (units) × columns (indicators); values 0 or more, the same direction.
 * Rewards dispersion, not importance: what may be proposed is `proposeEntropyWeights`.
 */
export function entropyWeights(rows: readonly (readonly number[])[]): Entropy {
  const columns = (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] as number));
  const entropies = columns.map(entropyOf);
  return { entropies, weights: shares(entropies.map((entropy) => Math.max(0, 1 - entropy))) };
}

/** Entropy weights fit to be shown beside the fixed ones: capped, and null for fewer than `fewestUnits` units. */
export function proposeEntropyWeights(rows: readonly (readonly number[])[]): number[] | null {
  return rows.length < fewestUnits ? null : capWeights(entropyWeights(rows).weights);
}

function entropyOf(column: readonly number[]): number {
  if (isConstant(column)) return 1;
  const total = sum(column);
  const terms = column.map((value) => (value === 0 ? 0 : (value / total) * Math.log(value / total)));
  return -sum(terms) / Math.log(column.length);
}
