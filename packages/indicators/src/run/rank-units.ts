import { competitionRanks, ranksWithinGroups } from '../rank/competition-ranks.ts';
import { oppositePairs } from '../rank/rank-statistics.ts';
import type { UnitLevel } from '../set/indicator-set.ts';
import type { GroupScore, OrderConflict, Ranking, UnitScores } from './score-result.ts';

/** Units of the same level, in the order given. */
function byLevel(units: readonly UnitScores[]): Map<UnitLevel, UnitScores[]> {
  return Map.groupBy(units, ({ level }) => level);
}

/** Ranks every score of every level among the units of one level; what is not ranked has null. */
export function rankUnits(units: readonly UnitScores[]): Ranking[] {
  return [...byLevel(units)].flatMap(([level, peers]) =>
    (peers[0]?.groups ?? []).map(({ code }, place): Ranking => {
      const scores = peers.map(({ groups }) => groups[place] as GroupScore);
      const ranked = scores.map((group) => (group.ranked ? group.score : null));
      const ranks = competitionRanks(ranked);
      const inGroup = ranksWithinGroups(
        ranked,
        peers.map(({ peerGroup }) => peerGroup),
      );
      const rows = peers.map(({ unit }, i) => ({
        unit,
        score: scores[i]?.score ?? null,
        rank: ranks[i] ?? null,
        rankInGroup: inGroup[i] ?? null,
      }));
      return { code, level, rows };
    }),
  );
}

/** Pairs of ranked units whose order differs between the linear and the geometric total (section 7). */
export function orderConflicts(units: readonly UnitScores[]): OrderConflict[] {
  return [...byLevel(units)].flatMap(([level, peers]) => {
    const totals = peers.flatMap(({ unit, groups }) => {
      const total = groups.at(-1);
      // What is ranked has a score by both rules.
      return total?.ranked
        ? [{ unit, linear: total.linear as number, geometric: total.geometric as number }]
        : [];
    });
    const pairs = oppositePairs(
      totals.map(({ linear }) => linear),
      totals.map(({ geometric }) => geometric),
    );
    return pairs.map(([i, j]) => ({
      level,
      units: [totals[i]?.unit ?? '', totals[j]?.unit ?? ''] as const,
    }));
  });
}
