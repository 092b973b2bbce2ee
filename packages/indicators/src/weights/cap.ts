import { sum } from '../statistics/moments.ts';

export interface CapOptions {
  /** Bounds as multiples of the equal weight: 0.5 and 2 unless told; `low` ≤ 1 ≤ `high`. */
  readonly low?: number;
  readonly high?: number;
}

const precision = 1e-12;

/**
 * Keeps each weight within `low` to `high` times the equal weight; what is cut off or added is spread over the
 * others in proportion to their weights, until nothing moves (section 6.2). Weights sum to 1, before and after.
 */
export function capWeights(weights: readonly number[], { low = 0.5, high = 2 }: CapOptions = {}): number[] {
  const [least, most] = [low / weights.length, high / weights.length];
  let capped = weights.map((weight) => Math.min(most, Math.max(least, weight)));
  // Each round brings one more weight to a bound, or ends.
  for (let round = 0; round <= weights.length; round++) {
    const rest = 1 - sum(capped);
    if (Math.abs(rest) < precision) break;
    const canMove = (weight: number) => (rest > 0 ? weight < most : weight > least);
    const movable = sum(capped.filter(canMove));
    capped = capped.map((weight) => {
      const moved = canMove(weight) ? weight * (1 + rest / movable) : weight;
      return Math.min(most, Math.max(least, moved));
    });
  }
  return capped;
}
