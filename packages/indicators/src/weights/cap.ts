import { sum } from '../statistics/moments.ts';

export interface CapOptions {
  /** Bounds as multiples of the equal weight: 0.5 and 2 unless told; `low` ≤ 1 ≤ `high`. */
  readonly low?: number;
  readonly high?: number;
}

// A weight of 0 can still be lifted, after all others; it needs something to be multiplied.
const almostNothing = 1e-12;
const halvings = 200;

/**
 * Keeps each weight within `low` to `high` times the equal weight; what is cut off or added is spread over the
 * others in proportion to their weights, until nothing moves (section 6.2). So the weights between the bounds keep
 * their proportions. Weights sum to 1, before and after.
 */
export function capWeights(weights: readonly number[], { low = 0.5, high = 2 }: CapOptions = {}): number[] {
  const [least, most] = [low / weights.length, high / weights.length];
  const scaled = (factor: number): number[] =>
    weights.map((weight) => Math.min(most, Math.max(least, factor * Math.max(weight, almostNothing))));
  // The sum grows with the factor: halve the range that holds 1.
  let [below, above] = [0, most / almostNothing];
  for (let i = 0; i < halvings; i++) {
    const middle = (below + above) / 2;
    if (sum(scaled(middle)) < 1) below = middle;
    else above = middle;
  }
  return scaled(above);
}
