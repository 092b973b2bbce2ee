import { betaShare, logGamma } from './gamma-function.ts';

// Abramowitz and Stegun 7.1.26; absolute error below 1.5e-7.
const erfTerms = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429];

/** Two-sided probability of a standard normal value at least as far from 0 as z; error below 1.5e-7. */
export function normalTails(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = erfTerms.reduceRight((total, term) => (total + term) * t, 0);
  return series * Math.exp(-x * x);
}

/** Probability of `hits` or more among n independent trials of chance p in 0–1. */
export function binomialTail(hits: number, trials: number, chance: number): number {
  if (hits <= 0) return 1;
  return hits > trials ? 0 : betaShare(chance, hits, trials - hits + 1);
}

/** Probability of a chi-square value at or above `x` with `freedom` degrees (whole, at least 1). */
export function chiSquareTail(x: number, freedom: number): number {
  if (x <= 0) return 1;
  const a = freedom / 2;
  const half = x / 2;
  // Series of the lower incomplete gamma function (DLMF 8.7.1).
  let term = 1 / a;
  let total = term;
  for (let n = 1; term > total * 1e-16; n++) {
    term *= half / (a + n);
    total += term;
  }
  return Math.max(0, 1 - total * Math.exp(-half + a * Math.log(half) - logGamma(a)));
}
