import { cholesky, type Matrix, solveLower } from '../math/cholesky.ts';
import { chiSquareTail } from '../math/distributions.ts';
import { type Indicator, indicator } from './indicator.ts';

/** Means and covariances of a reference group over the same items, in the same order. */
export interface Reference {
  readonly means: readonly number[];
  readonly covariances: Matrix;
  readonly source: string;
}

export interface Distance {
  /** D² = (x − m)ᵀ S⁻¹ (x − m). */
  readonly squared: number;
  /** Share of careful persons at least this far out, if answers are normal. */
  readonly tail: number;
}

/**
 * How far answers lie from a reference group. `undefined` where an answer is missing, the lengths differ or the
 * covariances have no inverse. Source: Mahalanobis 1936.
 */
export function mahalanobis(
  answers: readonly number[],
  { means, covariances }: Reference,
): Distance | undefined {
  if (answers.length !== means.length || covariances.length !== means.length) return undefined;
  if (!answers.every((answer) => Number.isFinite(answer))) return undefined;
  const lower = cholesky(covariances);
  if (!lower) return undefined;
  const solved = solveLower(
    lower,
    answers.map((answer, i) => answer - (means[i] as number)),
  );
  const squared = solved.reduce((total, value) => total + value * value, 0);
  return { squared, tail: chiSquareTail(squared, means.length) };
}

const RAREST_CAREFUL = 0.001;

/** Distance as an indicator: its tail under χ², p < .001. */
export const mahalanobisIndicator = (answers: readonly number[], reference: Reference): Indicator =>
  indicator(
    {
      id: 'mahalanobis',
      value: mahalanobis(answers, reference)?.tail,
      limit: RAREST_CAREFUL,
      text: { zh: '作答组合在参照人群中少见', en: 'A combination of answers rare in the reference group' },
      source: `Mahalanobis 1936; Meade & Craig 2012; reference: ${reference.source}`,
    },
    'below',
  );
