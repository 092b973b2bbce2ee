import { betaQuantile } from '../statistics/gamma-function.ts';
import type { Interval } from './wilson.ts';

export interface SmallArea {
  readonly hits: number;
  readonly trials: number;
}

export interface Shrunk {
  /** The area's own proportion; null without trials. */
  readonly raw: number | null;
  /** Pulled towards the mean of all areas, the more the fewer trials. */
  readonly estimate: number;
  /** 95 % interval of the estimate. */
  readonly interval: Interval;
  /** Weight of the area's own figure, 0–1. */
  readonly ownWeight: number;
}

// Where areas differ no more than chance: the prior outweighs any village, and stays a number.
const strongestPrior = 1e6;
// Where nearly all that differs is real: an area without a trial still needs a prior to be read from.
const weakestPrior = 1e-6;

/**
 * Empirical-Bayes shrinkage of small areas (beta-binomial, moments after Marshall 1991), so that a village is not
 * ranked on noise. Proportions 0–1; null where no area has a trial.
 */
export function shrinkAreas(areas: readonly SmallArea[]): Shrunk[] | null {
  const trials = areas.reduce((total, area) => total + area.trials, 0);
  if (trials === 0) return null;
  const centre = areas.reduce((total, area) => total + area.hits, 0) / trials;
  const strength = priorStrength(areas, centre, trials);
  return areas.map((area) => shrink(area, centre, strength));
}

// Prior size a + b = μ(1 − μ)/A − 1, with A the variance between areas beyond chance.
function priorStrength(areas: readonly SmallArea[], centre: number, trials: number): number {
  const spread = areas.reduce(
    (total, { hits, trials: n }) => total + (n === 0 ? 0 : n * (hits / n - centre) ** 2),
    0,
  );
  const chance = centre * (1 - centre);
  const beyond = spread / trials - (chance * areas.filter(({ trials: n }) => n > 0).length) / trials;
  if (beyond <= 0) return strongestPrior;
  return Math.min(strongestPrior, Math.max(weakestPrior, chance / beyond - 1));
}

function shrink({ hits, trials }: SmallArea, centre: number, strength: number): Shrunk {
  const [a, b] = [centre * strength + hits, (1 - centre) * strength + trials - hits];
  const estimate = a / (a + b);
  const bound = (share: number): number => (a === 0 || b === 0 ? estimate : betaQuantile(share, a, b));
  return {
    raw: trials === 0 ? null : hits / trials,
    estimate,
    interval: { low: bound(0.025), high: bound(0.975) },
    ownWeight: trials / (trials + strength),
  };
}
