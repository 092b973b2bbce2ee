/** Brings a share into 0–1. */
const clip = (share: number): number => Math.max(0, Math.min(1, share));

export interface Goalposts {
  /** The value that scores 100. */
  readonly full: number;
  /** The value that scores 0; below `full` for higher-is-better, above it for lower-is-better. */
  readonly zero: number;
}

/** s = 100·(x − z)/(f − z), clipped to 0–100; one formula for both directions (section 4.2). */
export function goalpostLinear(x: number, { full, zero }: Goalposts): number {
  return 100 * clip((x - zero) / (full - zero));
}

/** The goalpost rule on ln x, for x, full and zero above 0; null where x is not. */
export function logGoalpost(x: number, { full, zero }: Goalposts): number | null {
  if (x <= 0) return null;
  return goalpostLinear(Math.log(x), { full: Math.log(full), zero: Math.log(zero) });
}

export interface RangePosts {
  readonly zero_low: number;
  readonly full_low: number;
  readonly full_high: number;
  readonly zero_high: number;
}

/** 0 outside the outer posts, 100 inside the inner ones, linear between. */
export function rangeScore(x: number, posts: RangePosts): number {
  return Math.min(
    goalpostLinear(x, { full: posts.full_low, zero: posts.zero_low }),
    goalpostLinear(x, { full: posts.full_high, zero: posts.zero_high }),
  );
}

export interface Steps {
  /** In falling order of `min`. */
  readonly steps: readonly { readonly min: number; readonly score: number }[];
  /** The score below every step. */
  readonly otherwise: number;
}

/** The score of the first step that x reaches. */
export function stepScore(x: number, { steps, otherwise }: Steps): number {
  return steps.find(({ min }) => x >= min)?.score ?? otherwise;
}
