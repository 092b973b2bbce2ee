import { shares } from '../statistics/moments.ts';

/** Share of the subjective weights in a linear combination (section 6.3). */
export const usualLambda = 0.7;

/** 等权: 1/n each. */
export const equalWeights = (count: number): number[] => Array.from({ length: count }, () => 1 / count);

/** λ·subjective + (1 − λ)·objective, λ in 0–1; both sum to 1, and so does the result. */
export function combineLinear(
  subjective: readonly number[],
  objective: readonly number[],
  lambda: number = usualLambda,
): number[] {
  return subjective.map((weight, i) => lambda * weight + (1 - lambda) * (objective[i] as number));
}

/** w ∝ subjective · objective; equal where every product is 0. */
export function combineProduct(subjective: readonly number[], objective: readonly number[]): number[] {
  return shares(subjective.map((weight, i) => weight * (objective[i] as number)));
}

/** Scales the weights that stay in (null leaves one out) to sum to 1; all null where they sum to 0. */
export function renormalise(weights: readonly (number | null)[]): (number | null)[] {
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  return weights.map((weight) => (weight === null || total === 0 ? null : weight / total));
}
