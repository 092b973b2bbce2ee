import { competitionRanks } from '../rank/competition-ranks.ts';
import { compareRanks, type RankAgreement } from '../rank/rank-statistics.ts';
import { runMonteCarlo, usualKappa } from './monte-carlo.ts';
import { computeTotals, type ModelGroup, type ScoreModel, totalsOf } from './score-model.ts';

/** A factor is named in the report if its run agrees less than this with the base ranking (Spearman). */
export const namedBelow = 0.9;

export interface FactorRun {
  /** `weights`, `uniform_weights`, `geometric`, `leave_out:<code>`, or the name of another normalisation. */
  readonly factor: string;
  readonly meanShift: number;
  /** Null where all units tie. */
  readonly spearman: number | null;
  readonly kendall: number | null;
  readonly named: boolean;
}

export interface FactorOptions {
  readonly seed: number;
  readonly draws: number;
  /** Score tables by other normalisations, by name. */
  readonly alternatives?: ReadonlyMap<string, Float64Array>;
  /** Codes of the groups to leave out one by one, such as the level-1 indicators. */
  readonly leaveOut?: readonly string[];
}

/** One run for each factor alone (section 8): which of our choices would change the order? */
export function singleFactorRuns(model: ScoreModel, options: FactorOptions): FactorRun[] {
  const { seed, draws } = options;
  const base = totalsOf(model);
  const drawn = (factor: string, weights: number | 'uniform') =>
    factorRun(factor, runMonteCarlo(model, { seed, draws, weights, rule: 'linear' }));
  return [
    drawn('weights', usualKappa),
    drawn('uniform_weights', 'uniform'),
    factorRun('geometric', compareTotals(base, totalsOf(model, 'geometric'))),
    ...[...(options.alternatives ?? [])].map(([name, scores]) =>
      factorRun(name, compareTotals(base, totalsOf({ ...model, scores }))),
    ),
    ...(options.leaveOut ?? []).map((code) =>
      factorRun(`leave_out:${code}`, compareTotals(base, totalsWithout(model, code))),
    ),
  ];
}

/** Totals with one node (a leaf or a group) left out and the other weights of its group rescaled. */
export function totalsWithout(model: ScoreModel, code: string): number[] {
  const weights = Float64Array.from(model.weights);
  const node = nodeOf(model, code);
  for (const { start, nodes } of model.groups)
    nodes.forEach((child, i) => {
      if (child === node) weights[start + i] = 0;
    });
  const totals = new Float64Array(model.units.length);
  computeTotals(model, totals, { weights });
  return [...totals];
}

function nodeOf({ leaves, groups }: ScoreModel, code: string): number {
  const leaf = leaves.indexOf(code);
  if (leaf >= 0) return leaf;
  const group = groups.findIndex((candidate: ModelGroup) => candidate.code === code);
  if (group < 0) throw new RangeError(`no ${code} in the model`);
  return leaves.length + group;
}

const ranked = (totals: readonly number[]): number[] =>
  competitionRanks(totals.map((total) => (Number.isNaN(total) ? null : total))).map(
    (rank) => rank ?? totals.length,
  );

const compareTotals = (base: readonly number[], other: readonly number[]): RankAgreement =>
  compareRanks(ranked(base), ranked(other));

function factorRun(factor: string, { meanShift, spearman, kendall }: RankAgreement): FactorRun {
  return { factor, meanShift, spearman, kendall, named: spearman !== null && spearman < namedBelow };
}
