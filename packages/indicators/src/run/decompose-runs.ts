import { decomposeChange, type ChangeTerm, type Decomposition, type Weighted } from '../change/decompose.ts';
import type { IndicatorScore, Run, UnitScores } from './score-result.ts';

/** What one indicator did to the total of a unit. */
export interface IndicatorTerm extends ChangeTerm {
  readonly code: string;
}

export interface RunDecomposition extends Omit<Decomposition, 'terms'> {
  readonly unit: string;
  /** One per indicator, in the order of the set. */
  readonly terms: readonly IndicatorTerm[];
}

/**
 * Why the linear total of a unit changed from one run to another, indicator by indicator (section 9). What changed
 * coverage did to the weights is a term of its own. Null where the unit has no total in one of them.
 * Only scores of the same version compare: otherwise a RangeError (see `bridgeSets`).
 */
export function decomposeRuns(before: Run, after: Run, unit: string): RunDecomposition | null {
  if (before.set.edition !== after.set.edition) throw new RangeError('the runs belong to different versions');
  const [old, current] = [before, after].map(({ units }) => units.find((one) => one.unit === unit));
  if (!old || !current || !hasTotal(old) || !hasTotal(current)) return null;
  const { terms, ...totals } = decomposeChange(
    old.indicators.map(weighted),
    current.indicators.map(weighted),
  );
  const codes = old.indicators.map(({ code }) => code);
  return { unit, ...totals, terms: terms.map((term, i) => ({ code: codes[i] as string, ...term })) };
}

const hasTotal = ({ groups }: UnitScores): boolean => groups.at(-1)?.linear != null;

// Without a share it did not count, whatever its score.
const weighted = ({ share, score }: IndicatorScore): Weighted =>
  share === null ? { weight: 0, score: null } : { weight: share, score };
