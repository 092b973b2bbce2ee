import { geometric, linear } from '../aggregate/weighted.ts';
import type { Aggregation } from '../set/indicator-set.ts';
import { renormalise } from '../weights/combine.ts';

export interface GroupPart {
  readonly weight: number;
  /** 0–100; null leaves it out and the other weights are rescaled. */
  readonly score: number | null;
}

export interface JoinedScore {
  readonly score: number | null;
  readonly linear: number | null;
  readonly geometric: number | null;
  /** After rescaling, in the order of the parts; null where one is left out. */
  readonly weightsUsed: readonly (number | null)[];
}

export interface JoinOptions {
  readonly rule: Aggregation;
  readonly geometricFloor: number;
}

/** Joins scores by their weights, by both rules; `rule` says which one counts. */
export function joinScores(parts: readonly GroupPart[], { rule, geometricFloor }: JoinOptions): JoinedScore {
  const weightsUsed = renormalise(parts.map(({ weight, score }) => (score === null ? null : weight)));
  const scores: number[] = [];
  const weights: number[] = [];
  parts.forEach(({ score }, i) => {
    const weight = weightsUsed[i];
    if (score === null || weight == null) return;
    scores.push(score);
    weights.push(weight);
  });
  if (scores.length === 0) return { score: null, linear: null, geometric: null, weightsUsed };
  const both = { linear: linear(weights, scores), geometric: geometric(weights, scores, geometricFloor) };
  return { ...both, score: both[rule], weightsUsed };
}
