import { roundHalfUp } from '@xinan/indicators';

/** As finely as the check of a set looks. */
const places = 6;

export interface WeightSum {
  readonly total: number;
  /** What is missing to 1; below 0 if it is too much; exactly 0 when the group is whole. */
  readonly missing: number;
}

/** The sum of a group's weights, free of the dust of floating point. */
export function sumWeights(weights: readonly number[]): WeightSum {
  const total = roundHalfUp(
    weights.reduce((sum, weight) => sum + weight, 0),
    places,
  );
  const missing = roundHalfUp(1 - total, places);
  return { total, missing: missing === 0 ? 0 : missing };
}

/** A weight as it is written: as many digits as it has, at most six. */
export const formatWeight = (weight: number): string =>
  String(Number(weight.toFixed(places))).replace('-', '−');

const units = 10_000;

/**
 * The same proportions, four decimals, sum exactly 1: what rounding leaves goes to the largest remainders. Weights that are not
 * above 0 share alike; nobody gets less than 0.0001.
 */
export function scaleToOne(weights: readonly number[]): number[] {
  const positive = weights.map((weight) => (weight > 0 ? weight : 0));
  const total = positive.reduce((sum, weight) => sum + weight, 0);
  const exact = positive.map((weight) => (total > 0 ? (weight / total) * units : units / weights.length));
  const whole = exact.map((share) => Math.max(1, Math.floor(share)));
  const order = [...exact.keys()].sort(
    (one, other) => remainder(exact[other]) - remainder(exact[one]) || one - other,
  );
  let left = units - whole.reduce((sum, share) => sum + share, 0);
  for (let turn = 0; left !== 0 && order.length > 0; turn++) {
    const at = order[turn % order.length] as number;
    const step = Math.sign(left);
    if ((whole[at] as number) + step < 1) continue;
    whole[at] = (whole[at] as number) + step;
    left -= step;
  }
  return whole.map((share) => share / units);
}

const remainder = (share: number | undefined): number => (share ?? 0) - Math.floor(share ?? 0);
