import { RELIABLE, reliableChangeIndex, type ScaleQuality } from './reliable-change.ts';

/** Mean and standard deviation of a group. */
export interface Group {
  readonly mean: number;
  readonly sd: number;
}

/**
 * Where a person is as likely to belong to one group as to the other: (SD₀ M₁ + SD₁ M₀) / (SD₀ + SD₁), in points.
 * Criterion c of Jacobson & Truax 1991.
 */
export const cutoffBetween = (clinical: Group, functional: Group): number =>
  (functional.sd * clinical.mean + clinical.sd * functional.mean) / (functional.sd + clinical.sd);

/** Two SDs beyond the clinical mean, towards the functional group; downwards where the means are equal. Criterion a of Jacobson & Truax 1991. */
export const cutoffBeyondClinical = (clinical: Group, functional: Group): number =>
  clinical.mean + (functional.mean > clinical.mean ? 2 : -2) * clinical.sd;

/** Two SDs from the functional mean, towards the clinical group; upwards where the means are equal. Criterion b of Jacobson & Truax 1991. */
export const cutoffWithinFunctional = (clinical: Group, functional: Group): number =>
  functional.mean - (functional.mean > clinical.mean ? 2 : -2) * functional.sd;

/**
 * `recovered`: reliably better and across the line; `improved`: reliably better; `worse`: reliably worse;
 * `unchanged`: the difference may be chance. Words for professionals, of one person's two scores.
 */
export type ChangeKind = 'recovered' | 'improved' | 'unchanged' | 'worse';

export interface ChangeRule {
  readonly quality: ScaleQuality;
  /** The line between the groups; a score beyond it belongs to the healthier one. */
  readonly cutoff: number;
  readonly better: 'lower' | 'higher';
}

/** Jacobson & Truax's classification. A score on the line is not beyond it. */
export function classifyChange(
  before: number,
  after: number,
  { quality, cutoff, better }: ChangeRule,
): ChangeKind {
  const change = reliableChangeIndex(before, after, quality);
  const gain = better === 'higher' ? change : -change;
  if (gain < -RELIABLE) return 'worse';
  if (gain <= RELIABLE) return 'unchanged';
  const isBeyond = (score: number): boolean => (better === 'higher' ? score > cutoff : score < cutoff);
  const crosses = !isBeyond(before) && isBeyond(after);
  return crosses ? 'recovered' : 'improved';
}
