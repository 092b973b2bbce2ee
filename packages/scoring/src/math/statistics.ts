/** Arithmetic mean; NaN for an empty list. */
export const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/** Σ (x − mean x)(y − mean y) / (n − 1); NaN for fewer than two pairs. */
export function covariance(one: readonly number[], other: readonly number[]): number {
  if (one.length < 2 || one.length !== other.length) return Number.NaN;
  const centre = mean(one);
  const otherCentre = mean(other);
  const products = one.map((value, i) => (value - centre) * ((other[i] as number) - otherCentre));
  return products.reduce((total, product) => total + product, 0) / (one.length - 1);
}

/** Variance with n − 1. */
export const variance = (values: readonly number[]): number => covariance(values, values);

/** Standard deviation with n − 1. */
export const standardDeviation = (values: readonly number[]): number => Math.sqrt(variance(values));

/** Pearson's r; NaN where one of the lists does not vary. */
export function correlation(one: readonly number[], other: readonly number[]): number {
  return covariance(one, other) / Math.sqrt(variance(one) * variance(other));
}

/** The middle value; of two middle ones their mean. NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}

/** Column `index` of a table of rows. */
export const column = (rows: readonly (readonly number[])[], index: number): number[] =>
  rows.map((row) => row[index] as number);
