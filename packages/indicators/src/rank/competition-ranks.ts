/** Scores closer than this share a rank (section 4.1). */
export const tieWidth = 1e-9;

/**
 * Ranks 1, 2, 2, 4 of unrounded scores, higher first; null stays unranked.
 * Neighbours in the order that differ by less than 1e-9 share a rank.
 */
export function competitionRanks(scores: readonly (number | null)[]): (number | null)[] {
  const order = scores
    .map((score, unit) => ({ score, unit }))
    .filter((entry): entry is { score: number; unit: number } => entry.score !== null)
    .sort((one, other) => other.score - one.score);
  const ranks: (number | null)[] = scores.map(() => null);
  let rank = 0;
  order.forEach(({ score, unit }, place) => {
    const above = order[place - 1];
    if (!above || above.score - score >= tieWidth) rank = place + 1;
    ranks[unit] = rank;
  });
  return ranks;
}

/** Ranks inside each peer group (城区 / 县域 / 开发区); `groups` names the group of each unit, if it has one. */
export function ranksWithinGroups(
  scores: readonly (number | null)[],
  groups: readonly (string | undefined)[],
): (number | null)[] {
  const ranks: (number | null)[] = scores.map(() => null);
  for (const group of new Set(groups)) {
    if (group === undefined) continue;
    const inGroup = scores.map((score, unit) => (groups[unit] === group ? score : null));
    competitionRanks(inGroup).forEach((rank, unit) => {
      if (rank !== null) ranks[unit] = rank;
    });
  }
  return ranks;
}
