/** Linear: Σ w·s (section 7). Weights sum to 1; scores 0–100. */
export function linear(weights: readonly number[], scores: readonly number[]): number {
  return weights.reduce((total, weight, i) => total + weight * (scores[i] as number), 0);
}

/** The floor under a score in the geometric rule, so that a single 0 does not wipe out the total. */
export const geometricFloor = 1;

/** Geometric: Π max(s, floor)^w (section 7). */
export function geometric(
  weights: readonly number[],
  scores: readonly number[],
  floor = geometricFloor,
): number {
  const logs = scores.map((score) => Math.log(Math.max(score, floor)));
  return Math.exp(linear(weights, logs));
}
