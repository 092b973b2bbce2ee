import { tieWidth } from '../rank/competition-ranks.ts';

/** Counts over the draws of a Monte-Carlo run; square tables are row by row. */
export interface RankTally {
  draws: number;
  /** How often unit (row) had rank (column + 1). */
  readonly ranks: Float64Array;
  /** How often unit (row) was ahead of unit (column); a tie counts one half for each. */
  readonly wins: Float64Array;
  /** Sums over draws, against the base ranking. */
  shift: number;
  spearman: number;
  kendall: number;
}

export const createTally = (units: number): RankTally => ({
  draws: 0,
  ranks: new Float64Array(units * units),
  wins: new Float64Array(units * units),
  shift: 0,
  spearman: 0,
  kendall: 0,
});

/** Standing of the units in one draw: how many are ahead of each, and how many tie with it. */
export interface Standing {
  readonly ahead: Float64Array;
  readonly tied: Float64Array;
  /** For each pair (i > j, in order) 1, 0 or −1. */
  readonly signs: Int8Array;
}

/** Compares every pair of totals; scores closer than 1e-9 tie. */
export function standingOf(totals: Float64Array): Standing {
  const units = totals.length;
  const [ahead, tied] = [new Float64Array(units), new Float64Array(units)];
  const signs = new Int8Array((units * (units - 1)) / 2);
  let pair = 0;
  for (let i = 1; i < units; i++)
    for (let j = 0; j < i; j++) {
      const gap = (totals[i] as number) - (totals[j] as number);
      const sign = Math.abs(gap) < tieWidth ? 0 : Math.sign(gap);
      signs[pair++] = sign;
      if (sign === 0) {
        tied[i] = (tied[i] as number) + 1;
        tied[j] = (tied[j] as number) + 1;
      } else {
        const behind = sign > 0 ? j : i;
        ahead[behind] = (ahead[behind] as number) + 1;
      }
    }
  return { ahead, tied, signs };
}

/** Adds one draw to the tally. */
export function tallyDraw(tally: RankTally, drawn: Standing, base: Standing): void {
  const units = drawn.ahead.length;
  tally.draws += 1;
  for (let unit = 0; unit < units; unit++) {
    const rank = drawn.ahead[unit] as number;
    bump(tally.ranks, unit * units + rank, 1);
    tally.shift += Math.abs(rank - (base.ahead[unit] as number)) / units;
  }
  let pair = 0;
  for (let i = 1; i < units; i++)
    for (let j = 0; j < i; j++) {
      const half = (drawn.signs[pair++] as number) / 2;
      bump(tally.wins, i * units + j, 0.5 + half);
      bump(tally.wins, j * units + i, 0.5 - half);
    }
  tally.spearman += averageRankCorrelation(drawn, base);
  tally.kendall += pairCorrelation(drawn.signs, base.signs);
}

function bump(table: Float64Array, place: number, by: number): void {
  table[place] = (table[place] as number) + by;
}

// Average ranks are ahead + 1 + tied / 2, and their mean is always (units + 1) / 2.
function averageRankCorrelation(one: Standing, other: Standing): number {
  const units = one.ahead.length;
  let [both, first, second] = [0, 0, 0];
  for (let unit = 0; unit < units; unit++) {
    const x = (one.ahead[unit] as number) + (one.tied[unit] as number) / 2 - (units - 1) / 2;
    const y = (other.ahead[unit] as number) + (other.tied[unit] as number) / 2 - (units - 1) / 2;
    both += x * y;
    first += x * x;
    second += y * y;
  }
  return agreement(both, first, second);
}

function pairCorrelation(one: Int8Array, other: Int8Array): number {
  let [both, first, second] = [0, 0, 0];
  for (let pair = 0; pair < one.length; pair++) {
    const [x, y] = [one[pair] as number, other[pair] as number];
    both += x * y;
    first += x * x;
    second += y * y;
  }
  return agreement(both, first, second);
}

// Where all units tie in both, nothing moved; where they do in one, the order is lost.
function agreement(both: number, first: number, second: number): number {
  if (first === 0 && second === 0) return 1;
  return first * second === 0 ? 0 : both / Math.sqrt(first * second);
}
