/** One indicator in one period; null score: it did not count (its weight is then taken as 0). */
export interface Weighted {
  readonly weight: number;
  readonly score: number | null;
}

export interface ChangeTerm {
  /** w̄·Δs: due to the score. */
  readonly score: number;
  /** s̄·Δw: due to a changed weight or coverage. */
  readonly weight: number;
}

export interface Decomposition {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** In the order given; all terms sum to `change`. */
  readonly terms: readonly ChangeTerm[];
  readonly dueToScores: number;
  readonly dueToWeights: number;
}

/**
 * Splits the change of a linear score: ΔS = Σ w̄·Δs + Σ s̄·Δw, bars being means of both periods (section 9).
 * An indicator that counts in one period only changes by its weight.
 */
export function decomposeChange(before: readonly Weighted[], after: readonly Weighted[]): Decomposition {
  const terms = before.map((old, i) => termOf(old, after[i] as Weighted));
  const totals = [before, after].map((list) =>
    list.reduce((total, { weight, score }) => total + weight * (score ?? 0), 0),
  ) as [number, number];
  return {
    before: totals[0],
    after: totals[1],
    change: totals[1] - totals[0],
    terms,
    dueToScores: terms.reduce((total, term) => total + term.score, 0),
    dueToWeights: terms.reduce((total, term) => total + term.weight, 0),
  };
}

function termOf(old: Weighted, current: Weighted): ChangeTerm {
  const oldScore = old.score ?? current.score ?? 0;
  const score = current.score ?? oldScore;
  const oldWeight = old.score === null ? 0 : old.weight;
  const weight = current.score === null ? 0 : current.weight;
  return {
    score: ((oldWeight + weight) / 2) * (score - oldScore),
    weight: ((oldScore + score) / 2) * (weight - oldWeight),
  };
}
