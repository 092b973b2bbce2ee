/** Numerator and denominator that may be added up over units and years. */
export interface RatioParts {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Parts with a distinct count are marked `true` and are refused wherever something is summed. */
  readonly distinct?: false;
}

export interface RolledUp extends RatioParts {
  /** How many units gave no usable pair; they are in neither sum. */
  readonly missing: number;
}

/**
 * City parts from county parts: sums of numerators and of denominators, never a mean of ratios (section 10).
 * A unit with one part missing is left out of both sums. Without any unit both parts are null.
 */
export function rollUp(units: readonly RatioParts[]): RolledUp {
  let [numerator, denominator, present] = [0, 0, 0];
  for (const unit of units) {
    if (unit.numerator === null || unit.denominator === null) continue;
    numerator += unit.numerator;
    denominator += unit.denominator;
    present += 1;
  }
  const missing = units.length - present;
  return present === 0
    ? { numerator: null, denominator: null, missing }
    : { numerator, denominator, missing };
}

export interface Stratum {
  readonly value: number;
  /** Persons the stratum stands for; 0 or more. */
  readonly population: number;
}

/** Survey indicators: the population-weighted mean of strata; null where nobody is stood for. */
export function meanOfStrata(strata: readonly Stratum[]): number | null {
  const population = strata.reduce((total, stratum) => total + stratum.population, 0);
  if (population === 0) return null;
  return strata.reduce((total, stratum) => total + stratum.value * stratum.population, 0) / population;
}
