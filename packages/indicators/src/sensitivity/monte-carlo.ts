import { drawGamma } from './gamma.ts';
import { createRandom, generatorName, type Random } from './generator.ts';
import { createTally, type RankTally, standingOf, tallyDraw } from './rank-tally.ts';
import { computeTotals, createScratch, type RootRule, type ScoreModel } from './score-model.ts';
import { tieGroups } from './tie-groups.ts';

/** Draws for a preview and for a publication (section 8). */
export const drawsFor = { preview: 1_000, publication: 10_000 } as const;
/** κ of Dirichlet(κ·w): a weight of 0.25 then has a standard deviation of about 0.043. */
export const usualKappa = 100;

export interface MonteCarloOptions {
  /** Whole number 0…2³² − 1, stored with the result. */
  readonly seed: number;
  readonly draws: number;
  /** A number draws from Dirichlet(κ·w); `uniform` from Dirichlet(1, …, 1); `fixed` keeps the weights. */
  readonly weights?: number | 'uniform' | 'fixed';
  /** How the base ranking joins the themes: as the published one does; linear unless told. */
  readonly baseRule?: RootRule;
  /** `either`: linear or geometric with probability ½ in each draw. */
  readonly rule?: RootRule | 'either';
  /** Further score tables (other normalisations) of the model's size; each draw takes one, or the model's own. */
  readonly alternatives?: readonly Float64Array[];
  /** Draws between two reports of progress; 250 unless told. */
  readonly reportEvery?: number;
}

export interface UnitStability {
  readonly unit: string;
  readonly baseRank: number;
  readonly medianRank: number;
  /** 5 % and 95 % of the drawn ranks. */
  readonly interval: readonly [number, number];
  /** P(rank ≤ k) for k = 1 …, 0–1. */
  readonly atMost: readonly number[];
}

export interface Stability {
  readonly generator: string;
  readonly seed: number;
  readonly draws: number;
  readonly units: readonly UnitStability[];
  /** P(row ahead of column), ties half; 0.5 on the diagonal. */
  readonly winShares: readonly (readonly number[])[];
  /** Positions of the units that cannot be told apart. */
  readonly tieGroups: readonly (readonly number[])[];
  /** Means over the draws, against the base ranking. */
  readonly meanShift: number;
  readonly spearman: number;
  readonly kendall: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The result of the draws so far. */
  readonly soFar: () => Stability;
}

/**
 * Draws weights and methods again and again and counts the ranks (section 8). A generator: it yields its progress,
 * may be left at any time (`return()`), and returns the result. The same seed gives the same result.
 * Every unit of the model must have a total.
 */
export function* monteCarlo(
  model: ScoreModel,
  options: MonteCarloOptions,
): Generator<Progress, Stability, void> {
  const { draws, reportEvery = 250 } = options;
  const random = createRandom(options.seed);
  const totals = new Float64Array(model.units.length);
  const values = createScratch(model);
  computeTotals(model, totals, { rule: options.baseRule, values });
  const base = standingOf(totals);
  const tally = createTally(model.units.length);
  const weights = Float64Array.from(model.weights);
  const summary = (): Stability => summarise(model, tally, { baseAhead: base.ahead, seed: options.seed });
  for (let draw = 1; draw <= draws; draw++) {
    drawWeights(model.weights, weights, { random, kind: options.weights ?? usualKappa });
    const rule = drawRule(options.rule ?? 'either', random);
    const scores = drawScores(model.scores, options.alternatives ?? [], random);
    computeTotals(model, totals, { weights, rule, scores, values });
    tallyDraw(tally, standingOf(totals), base);
    if (draw % reportEvery === 0 && draw < draws) yield { done: draw, total: draws, soFar: summary };
  }
  return summary();
}

/** Runs `monteCarlo` to its end, or until `keepGoing` answers false: then the result of the draws so far. */
export function runMonteCarlo(
  model: ScoreModel,
  options: MonteCarloOptions,
  keepGoing: (progress: Progress) => boolean = () => true,
): Stability {
  const simulation = monteCarlo(model, options);
  for (;;) {
    const step = simulation.next();
    if (step.done) return step.value;
    if (!keepGoing(step.value)) return step.value.soFar();
  }
}

interface DrawOptions {
  readonly random: Random;
  readonly kind: number | 'uniform' | 'fixed';
}

// Gamma numbers need no division by their sum: the totals are divided by the weights used.
function drawWeights(base: Float64Array, drawn: Float64Array, { random, kind }: DrawOptions): void {
  if (kind === 'fixed') return;
  for (let i = 0; i < base.length; i++)
    drawn[i] = drawGamma(kind === 'uniform' ? 1 : kind * (base[i] as number), random);
}

function drawRule(rule: RootRule | 'either', random: Random): RootRule {
  if (rule !== 'either') return rule;
  return random() < 0.5 ? 'linear' : 'geometric';
}

function drawScores(own: Float64Array, others: readonly Float64Array[], random: Random): Float64Array {
  if (others.length === 0) return own;
  return others[Math.floor(random() * (others.length + 1)) - 1] ?? own;
}

interface SummaryOptions {
  readonly baseAhead: Float64Array;
  readonly seed: number;
}

function summarise({ units }: ScoreModel, tally: RankTally, { baseAhead, seed }: SummaryOptions): Stability {
  const row = (table: Float64Array, i: number) =>
    Array.from(table.subarray(i * units.length, (i + 1) * units.length), (count) => count / tally.draws);
  const winShares = units.map((_, i) => row(tally.wins, i).map((share, j) => (i === j ? 0.5 : share)));
  return {
    generator: generatorName,
    seed,
    draws: tally.draws,
    units: units.map((unit, i) => stabilityOf(unit, (baseAhead[i] as number) + 1, row(tally.ranks, i))),
    winShares,
    tieGroups: tieGroups(winShares),
    meanShift: tally.shift / tally.draws,
    spearman: tally.spearman / tally.draws,
    kendall: tally.kendall / tally.draws,
  };
}

function stabilityOf(unit: string, baseRank: number, shares: readonly number[]): UnitStability {
  let reached = 0;
  const atMost = shares.map((share) => (reached += share));
  // Sums of shares carry rounding errors.
  const rankAt = (share: number): number => atMost.findIndex((cumulated) => cumulated >= share - 1e-12) + 1;
  return { unit, baseRank, medianRank: rankAt(0.5), interval: [rankAt(0.05), rankAt(0.95)], atMost };
}
