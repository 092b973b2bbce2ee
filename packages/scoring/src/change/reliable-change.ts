/** Spread and reliability of a scale in a group of people like the one measured. */
export interface ScaleQuality {
  /** Standard deviation, above 0. */
  readonly sd: number;
  /** Reliability, 0–1; for change between two days, the retest reliability. */
  readonly reliability: number;
}

/** 1.96: beyond it, one of twenty unchanged persons would seem changed. */
export const RELIABLE = 1.96;

function check({ sd, reliability }: ScaleQuality): void {
  if (!(sd > 0)) throw new RangeError(`a standard deviation is above 0, not ${sd}`);
  if (!(reliability >= 0 && reliability < 1))
    throw new RangeError(`a reliability is 0 to below 1, not ${reliability}`);
}

/** Standard error of measurement, SD √(1 − r), in points. RangeError for an impossible SD or r. */
export function standardErrorOfMeasurement(quality: ScaleQuality): number {
  check(quality);
  return quality.sd * Math.sqrt(1 - quality.reliability);
}

/** Standard error of a difference, √2 × the standard error of measurement. Jacobson & Truax 1991. */
export const standardErrorOfDifference = (quality: ScaleQuality): number =>
  Math.SQRT2 * standardErrorOfMeasurement(quality);

/** (after − before) / standard error of the difference. Beyond ±1.96 the change is reliable. Jacobson & Truax 1991. */
export const reliableChangeIndex = (before: number, after: number, quality: ScaleQuality): number =>
  (after - before) / standardErrorOfDifference(quality);

/** The smallest difference in points that is reliable: 1.96 × the standard error of the difference. */
export const smallestReliableChange = (quality: ScaleQuality): number =>
  RELIABLE * standardErrorOfDifference(quality);
