export interface RatioOptions {
  /** Such as 100 for a percentage. */
  readonly factor: number;
  /** Days in the period if the indicator is annualised; a positive whole number. */
  readonly annualisedOverDays?: number;
}

export const daysOfYear = 365;

/**
 * value = factor × numerator / denominator [× 365 / days] (method, section 4.1), at full precision.
 * Null where a part is missing, and where the denominator is 0: then the indicator is not applicable.
 */
export function ratioValue(
  numerator: number | null,
  denominator: number | null,
  { factor, annualisedOverDays }: RatioOptions,
): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  const value = (factor * numerator) / denominator;
  return annualisedOverDays === undefined ? value : (value * daysOfYear) / annualisedOverDays;
}
