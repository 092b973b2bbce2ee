/** One member of a group with its present and its proposed weight; all weights are 0–1. */
export interface ProposedRow {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly weight: number;
  readonly proposed: number;
  readonly least: number;
  readonly most: number;
}

/** The weight at the right end of the bars: the largest of all that is drawn. */
export const scaleOf = (rows: readonly ProposedRow[]): number =>
  Math.max(0.01, ...rows.flatMap(({ weight, proposed, most }) => [weight, proposed, most]));

/** Percentage points with their sign: `+2.5`, `−1.0`; `0.0` has none. */
export function formatPoints(difference: number): string {
  const points = Math.abs(difference * 100).toFixed(1);
  if (points === '0.0') return points;
  return `${difference > 0 ? '+' : '−'}${points}`;
}
