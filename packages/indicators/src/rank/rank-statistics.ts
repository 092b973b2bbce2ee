import { kendall, spearman } from '../statistics/correlation.ts';
import { mean } from '../statistics/moments.ts';

export interface RankAgreement {
  /** Mean absolute shift R̄ = (1/M)·Σ|rank − other rank|. */
  readonly meanShift: number;
  /** Spearman's ρ and Kendall's τ; null where all units tie. */
  readonly spearman: number | null;
  readonly kendall: number | null;
}

/** Compares two rankings of the same units (section 8). */
export function compareRanks(base: readonly number[], other: readonly number[]): RankAgreement {
  return {
    meanShift: mean(base.map((rank, i) => Math.abs(rank - (other[i] as number)))),
    spearman: spearman(base, other),
    kendall: kendall(base, other),
  };
}

/** Pairs of units (positions) that one score puts in the opposite order of the other; ties are no opposition. */
export function oppositePairs(one: readonly number[], other: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < one.length; i++)
    for (let j = i + 1; j < one.length; j++) {
      const first = (one[i] as number) - (one[j] as number);
      const second = (other[i] as number) - (other[j] as number);
      if (first * second < 0) found.push([i, j]);
    }
  return found;
}
