import { bandOf, type LegendBand } from '@xinan/charts';
import type { Overview } from '../../contract.ts';

/** The bands of the run's own set, in the reader's language; that of "no score" is left out. */
export function legendOf(overview: Pick<Overview, 'legend'>, locale: 'zh' | 'en'): LegendBand[] {
  return overview.legend.flatMap((band) =>
    band.min === null ? [] : [{ code: band.code, min: band.min, label: band[locale], colour: band.colour }],
  );
}

/** The band of an unrounded score; null without a score. */
export const bandOfScore = (
  score: number | null | undefined,
  bands: readonly LegendBand[],
): LegendBand | null => (score === null || score === undefined ? null : bandOf(score, bands));
