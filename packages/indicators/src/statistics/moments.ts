export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Arithmetic mean; NaN of nothing. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Population standard deviation (divisor n); NaN of nothing. A constant column gives exactly 0. */
export function deviation(values: readonly number[]): number {
  if (isConstant(values)) return 0;
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** True if all values are the same; true of nothing. */
export const isConstant = (values: readonly number[]): boolean =>
  values.every((value) => value === values[0]);

/** Divides by the sum, so that the parts sum to 1; equal parts where the sum is 0. */
export function shares(values: readonly number[]): number[] {
  const total = sum(values);
  return total === 0 ? values.map(() => 1 / values.length) : values.map((value) => value / total);
}
