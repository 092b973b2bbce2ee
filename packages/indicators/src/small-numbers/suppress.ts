/** Counts below this are not published (sections 5 and 10). */
export const suppressedBelow = 5;

/**
 * Which parts of a published sum must be hidden: those below 5, and where exactly one would be hidden, the smallest
 * of the others too, because the total would give it away. `totalIsPublic` false: nothing can be recovered.
 */
export function suppressCells(counts: readonly number[], totalIsPublic = true): boolean[] {
  const hidden = counts.map((count) => count < suppressedBelow);
  if (!totalIsPublic || hidden.filter(Boolean).length !== 1) return hidden;
  const open = counts.filter((_, i) => !hidden[i]);
  const second = counts.findIndex((count, i) => !hidden[i] && count === Math.min(...open));
  return hidden.map((isHidden, i) => isHidden || i === second);
}
