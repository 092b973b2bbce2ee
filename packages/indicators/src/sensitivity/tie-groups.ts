/** A is robustly ahead of B from this probability on (section 8). */
export const robustFrom = 0.9;

/**
 * Tie groups 并列组: units joined, directly or through others, by pairs of which neither is robustly ahead.
 * `winShares`: square table, row ahead of column, 0–1. Groups of one are left out; each group in order of units.
 */
export function tieGroups(winShares: readonly (readonly number[])[], threshold = robustFrom): number[][] {
  const isOpen = (i: number, j: number): boolean =>
    i !== j && Math.max(winShares[i]?.[j] as number, winShares[j]?.[i] as number) < threshold;
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const first of winShares.keys()) {
    if (seen.has(first)) continue;
    const group = [first];
    seen.add(first);
    for (const member of group)
      for (const other of winShares.keys())
        if (!seen.has(other) && isOpen(member, other)) {
          seen.add(other);
          group.push(other);
        }
    if (group.length > 1) groups.push(group.sort((one, other) => one - other));
  }
  return groups;
}
