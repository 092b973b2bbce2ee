import { sum } from '../statistics/moments.ts';

/** Counts below this are not published (sections 5 and 10). */
export const suppressedBelow = 5;

export interface SuppressOptions {
  /** False: nothing can be recovered from a total. */
  readonly totalIsPublic?: boolean;
  /** 5 unless the set says otherwise. */
  readonly below?: number;
}

/**
 * Which parts of a published sum must be hidden: those below 5; and where the total would give them away, the
 * smallest of the others too. It does for a single one, and where those hidden sum to the least or the most they
 * can. Where nothing else is left to hide, only the total can be kept back.
 */
export function suppressCells(
  counts: readonly number[],
  { totalIsPublic = true, below = suppressedBelow }: SuppressOptions = {},
): boolean[] {
  const hidden = counts.map((count) => count < below);
  const small = counts.filter((_, i) => hidden[i]);
  const together = sum(small);
  const isGivenAway = small.length === 1 || together === 0 || together === small.length * (below - 1);
  if (!totalIsPublic || small.length === 0 || !isGivenAway) return hidden;
  const open = counts.filter((_, i) => !hidden[i]);
  const second = counts.findIndex((count, i) => !hidden[i] && count === Math.min(...open));
  return hidden.map((isHidden, i) => isHidden || i === second);
}
