import { chiSquareTail } from '../math/distributions.ts';

/** Two groups and two answers at one level of the trait: counts of persons. */
export interface Stratum {
  /** Reference group: yes, no. */
  readonly reference: readonly [yes: number, no: number];
  /** Focal group: yes, no. */
  readonly focal: readonly [yes: number, no: number];
}

export interface MantelHaenszel {
  /** Odds of yes in the reference group over those in the focal one, at equal trait. */
  readonly oddsRatio: number;
  /** 95 % interval of the odds ratio (Robins, Breslow & Greenland 1986). */
  readonly interval: readonly [low: number, high: number];
  /** With continuity correction, one degree of freedom. */
  readonly chiSquare: number;
  readonly p: number;
  /** −2.35 ln(odds ratio): below 0, the item is harder to affirm for the focal group. */
  readonly delta: number;
  /** A negligible, B moderate, C large, by the Educational Testing Service's rules. */
  readonly size: 'A' | 'B' | 'C';
}

const Z95 = 1.959963984540054;
const DELTA_PER_LOG_ODDS = -2.35;
const Z95_ONE_SIDED = 1.6448536269514722;

const sumOver = <T>(list: readonly T[], value: (entry: T) => number): number =>
  list.reduce((total, entry) => total + value(entry), 0);

/** ETS: B from 1 and beyond chance, C from 1.5 and beyond 1 by more than chance. Zieky 1993. */
function sizeOf(delta: number, deltaError: number, p: number): 'A' | 'B' | 'C' {
  const amount = Math.abs(delta);
  if (amount < 1 || p >= 0.05) return 'A';
  return amount >= 1.5 && amount - Z95_ONE_SIDED * deltaError > 1 ? 'C' : 'B';
}

/**
 * Mantel–Haenszel over strata. `undefined` unless some stratum has a reference yes beside a focal no, and some a reference
 * no beside a focal yes: else the odds ratio would be 0, or without end.
 * Source: Mantel & Haenszel 1959; Holland & Thayer 1988 for items.
 */
export function mantelHaenszel(strata: readonly Stratum[]): MantelHaenszel | undefined {
  const cells = strata
    .map(({ reference: [a, b], focal: [c, d] }) => ({ a, b, c, d, n: a + b + c + d }))
    .filter(({ n }) => n > 1);
  const r = sumOver(cells, ({ a, d, n }) => (a * d) / n);
  const s = sumOver(cells, ({ b, c, n }) => (b * c) / n);
  const spread = sumOver(
    cells,
    ({ a, b, c, d, n }) => ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1)),
  );
  if (!(r > 0 && s > 0)) return undefined;
  const oddsRatio = r / s;
  const logVariance =
    sumOver(cells, ({ a, d, n }) => (((a + d) / n) * (a * d)) / n) / (2 * r * r) +
    sumOver(cells, ({ a, b, c, d, n }) => (((a + d) / n) * (b * c)) / n + (((b + c) / n) * (a * d)) / n) /
      (2 * r * s) +
    sumOver(cells, ({ b, c, n }) => (((b + c) / n) * (b * c)) / n) / (2 * s * s);
  const error = Math.sqrt(logVariance);
  const surplus = Math.abs(sumOver(cells, ({ a, b, c, n }) => a - ((a + b) * (a + c)) / n));
  // As R does: no correction for a surplus that is smaller than the correction.
  const chiSquare = (surplus - (surplus >= 0.5 ? 0.5 : 0)) ** 2 / spread;
  const p = chiSquareTail(chiSquare, 1);
  const delta = DELTA_PER_LOG_ODDS * Math.log(oddsRatio);
  return {
    oddsRatio,
    interval: [oddsRatio * Math.exp(-Z95 * error), oddsRatio * Math.exp(Z95 * error)],
    chiSquare,
    p,
    delta,
    size: sizeOf(delta, -DELTA_PER_LOG_ODDS * error, p),
  };
}
