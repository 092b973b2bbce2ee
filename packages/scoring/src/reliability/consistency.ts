import { column, correlation, variance } from '../math/statistics.ts';

/** Complete answers: one row per person, one column per item, keyed in the scale's direction. */
export type Rows = readonly (readonly number[])[];

/** What one item does for its scale. */
export interface ItemQuality {
  /** Its correlation with the sum of the other items. */
  readonly restCorrelation: number;
  /** α of the scale without it; NaN where fewer than two items are left. */
  readonly alphaWithout: number;
}

const totals = (rows: Rows): number[] => rows.map((row) => row.reduce((total, value) => total + value, 0));

const without = (rows: Rows, index: number): number[][] =>
  rows.map((row) => row.filter((_, i) => i !== index));

/** RangeError for rows of different lengths or values that are no numbers: a gap must be settled before. */
export function checkRows(rows: Rows): number {
  const width = rows[0]?.length ?? 0;
  for (const [i, row] of rows.entries())
    if (row.length !== width || !row.every(Number.isFinite)) throw new RangeError(`row ${i} is not complete`);
  return width;
}

/**
 * Cronbach's α = k/(k−1) (1 − Σ s²ᵢ / s²ₓ), with n − 1 variances. NaN for fewer than two items or persons, or where
 * the sum does not vary. RangeError for rows that are not complete. Do not report it for two items: use
 * `spearmanBrown`. Source: Cronbach 1951.
 */
export function cronbachAlpha(rows: Rows): number {
  const k = checkRows(rows);
  if (k < 2) return Number.NaN;
  const parts = Array.from({ length: k }, (_, i) => variance(column(rows, i)));
  const whole = variance(totals(rows));
  if (!(whole > 0)) return Number.NaN;
  return (k / (k - 1)) * (1 - parts.reduce((total, part) => total + part, 0) / whole);
}

/**
 * Each item's corrected item–total correlation, −1 to 1, and α without it, in the order of the columns. NaN where an
 * item or the rest does not vary. RangeError for rows that are not complete.
 */
export function itemQualities(rows: Rows): readonly ItemQuality[] {
  const k = checkRows(rows);
  return Array.from({ length: k }, (_, i) => {
    const rest = without(rows, i);
    return {
      restCorrelation: correlation(column(rows, i), totals(rest)),
      alphaWithout: cronbachAlpha(rest),
    };
  });
}

/**
 * Reliability of a scale `factor` times as long: factor r / (1 + (factor − 1) r). With factor 2 and the correlation of
 * two halves, or of two items, the reliability of both together. Source: Spearman 1910, Brown 1910.
 */
export const spearmanBrown = (r: number, factor = 2): number => (factor * r) / (1 + (factor - 1) * r);
