import { minmax } from '../normalise/columns.ts';
import { pearson } from '../statistics/correlation.ts';
import { deviation, mean, shares, sum } from '../statistics/moments.ts';

type Rows = readonly (readonly number[])[];

const columnsOf = (rows: Rows): number[][] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] as number));

/** 变异系数法: w ∝ σ/|μ| with population σ, of rows (units) × columns; ratio-scale values with means above 0. */
export function variationWeights(rows: Rows): number[] {
  return shares(columnsOf(rows).map((column) => deviation(column) / Math.abs(mean(column))));
}

/**
 * CRITIC (Diakoulaki et al. 1995) on min-max values, all higher-is-better: C_j = σ_j·Σ_k(1 − r_jk), w = C/ΣC.
 * A constant column has C = 0; equal weights where all are constant.
 */
export function criticWeights(rows: Rows): number[] {
  const columns = columnsOf(rows).map((column) => minmax(column, 'higher').map((value) => value ?? 0));
  const information = columns.map((column) => {
    // A constant neighbour has no correlation; it counts as none.
    const conflicts = columns.map((other) => 1 - (pearson(column, other) ?? 0));
    return deviation(column) * sum(conflicts);
  });
  return shares(information);
}
