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

/** Two SDs beyond the clinical mean, towards the functional group. Criterion a of Jacobson & Truax 1991. */
export const cutoffBeyondClinical = (clinical: Group, functional: Group): number =>
  clinical.mean + 2 * clinical.sd * Math.sign(functional.mean - clinical.mean);

/** Within two SDs of the functional mean. Criterion b of Jacobson & Truax 1991. */
export const cutoffWithinFunctional = (clinical: Group, functional: Group): number =>
  functional.mean - 2 * functional.sd * Math.sign(functional.mean - clinical.mean);

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
  const towards = better === 'higher' ? 1 : -1;
  const index = reliableChangeIndex(before, after, quality) * towards;
  if (index < -RELIABLE) return 'worse';
  if (index <= RELIABLE) return 'unchanged';
  const crosses = (before - cutoff) * towards <= 0 && (after - cutoff) * towards > 0;
  return crosses ? 'recovered' : 'improved';
}
