import type { Text } from '../text.ts';

export interface Band {
  readonly code: string;
  /** Null for the band of units without a score. */
  readonly min: number | null;
  readonly max: number | null;
  readonly zh: string;
  readonly en: string;
  readonly colour: string;
}

/** The band of an unrounded score; of none, the band without bounds (section 12). Undefined if the legend has none. */
export function bandOf(score: number | null, legend: readonly Band[]): Band | undefined {
  if (score === null) return legend.find(({ min }) => min === null);
  return legend
    .filter(({ min }) => min !== null && score >= min)
    .toSorted((one, other) => (other.min as number) - (one.min as number))[0];
}

/** An event that limits the published grade: the best band still possible, and why. */
export interface Cap {
  readonly best: string;
  readonly reason: Text;
}

export interface Grade {
  readonly band: Band | undefined;
  /** The caps that lowered it; empty if the score alone made the grade. */
  readonly cappedBy: readonly Cap[];
}

/** Cap rule 一票否决 (section 7): lowers the grade, never the score. A cap on an unknown band changes nothing. */
export function gradeOf(score: number | null, legend: readonly Band[], caps: readonly Cap[] = []): Grade {
  const earned = bandOf(score, legend);
  let band = earned;
  for (const cap of caps) {
    const limit = legend.find(({ code }) => code === cap.best);
    if (band?.min == null || limit?.min == null) continue;
    if (limit.min < band.min) band = limit;
  }
  const cappedBy = band === earned ? [] : caps.filter(({ best }) => best === band?.code);
  return { band, cappedBy };
}
