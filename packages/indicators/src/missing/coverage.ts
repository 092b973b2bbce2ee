import { treatments, type ValueStatus } from './status.ts';

export interface WeightedStatus {
  readonly weight: number;
  readonly status: ValueStatus;
}

/** Σ weight of usable values / Σ weight of applicable values, 0–1; null where nothing is applicable (section 5). */
export function coverageOf(values: readonly WeightedStatus[]): number | null {
  let [usable, applicable] = [0, 0];
  for (const { weight, status } of values) {
    if (treatments[status].usable) usable += weight;
    if (treatments[status].applicable) applicable += weight;
  }
  return applicable === 0 ? null : usable / applicable;
}

export type ScoreLevel = 'level1' | 'theme' | 'total';

/** Below these a score is not published: 数据不足. */
export type CoverageRule = Readonly<Record<ScoreLevel, number>>;
export const usualCoverage: CoverageRule = { level1: 2 / 3, theme: 0.75, total: 0.8 };

// A set file writes 2/3 as 0.6667, and sums of weights carry rounding errors.
const slack = 5e-5;

/** Whether a score of this level may be published and ranked. */
export function isCovered(
  coverage: number | null,
  level: ScoreLevel,
  rule: CoverageRule = usualCoverage,
): boolean {
  return coverage !== null && coverage >= rule[level] - slack;
}

/** A set of more than this share of not-applicable weight in one department triggers a review. */
export const reviewAbove = 0.1;

/** Share of one department's weight that is declared not applicable, and whether it must be reviewed. */
export function notApplicableReview(values: readonly WeightedStatus[]): {
  share: number;
  mustReview: boolean;
} {
  const total = values.reduce((sum, { weight }) => sum + weight, 0);
  const declared = values.reduce(
    (sum, { weight, status }) => sum + (status === 'not_applicable' ? weight : 0),
    0,
  );
  const share = total === 0 ? 0 : declared / total;
  return { share, mustReview: share > reviewAbove };
}
