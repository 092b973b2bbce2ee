import { competitionRanks } from '../rank/competition-ranks.ts';
import { compareRanks, type RankAgreement } from '../rank/rank-statistics.ts';
import { runMonteCarlo, usualKappa } from './monte-carlo.ts';
import { isConstant } from '../statistics/moments.ts';
import { computeTotals, type ModelGroup, type RootRule, type ScoreModel, totalsOf } from './score-model.ts';

/** A factor is named in the report if its run agrees less than this with the base ranking (Spearman). */
export const namedBelow = 0.9;
// A correlation of exactly 0.9 may come out as 0.8999999999999999.
const slack = 1e-12;

export interface FactorRun {
  /** `weights`, `uniform_weights`, the other rule, `leave_out:<code>`, or the name of another normalisation. */
  readonly factor: string;
  readonly meanShift: number;
  /** Null where all units tie, in the base ranking or in this one. */
  readonly spearman: number | null;
  readonly kendall: number | null;
  /** ρ is below 0.9; or the base ranking has an order and this one has none left. */
  readonly named: boolean;
}

export interface FactorOptions {
  readonly seed: number;
  readonly draws: number;
  /** Score tables by other normalisations, by name. */
  readonly alternatives?: ReadonlyMap<string, Float64Array>;
  /** Codes to leave out one by one; the groups directly above the leaves (level-1 indicators) unless told. */
  readonly leaveOut?: readonly string[];
  /** How the base ranking joins the themes: as the published one does; linear unless told. */
  readonly baseRule?: RootRule;
}

/** One run for each factor alone (section 8): which of our choices would change the order? */
export function singleFactorRuns(model: ScoreModel, options: FactorOptions): FactorRun[] {
  const { seed, draws, baseRule = 'linear', leaveOut = lowestGroups(model) } = options;
  const otherRule = baseRule === 'linear' ? 'geometric' : 'linear';
  const base = ranked(totalsOf(model, baseRule));
  const hasOrder = !isConstant(base);
  const drawn = (factor: string, weights: number | 'uniform') =>
    factorRun(factor, runMonteCarlo(model, { seed, draws, weights, rule: baseRule, baseRule }), { hasOrder });
  const computed = (factor: string, totals: readonly number[]) =>
    factorRun(factor, compareRanks(base, ranked(totals)), { hasOrder });
  return [
    drawn('weights', usualKappa),
    drawn('uniform_weights', 'uniform'),
    computed(otherRule, totalsOf(model, otherRule)),
    ...[...(options.alternatives ?? [])].map(([name, scores]) =>
      computed(name, totalsOf({ ...model, scores }, baseRule)),
    ),
    ...leaveOut.map((code) => computed(`leave_out:${code}`, totalsWithout(model, code, { rule: baseRule }))),
  ];
}

/** Groups with nothing but leaves below them, the root left aside. */
const lowestGroups = ({ groups, leaves }: ScoreModel): string[] =>
  groups
    .slice(0, -1)
    .flatMap(({ code, nodes }) => (nodes.every((node) => node < leaves.length) ? [code] : []));

/** Totals with one node (a leaf or a group) left out and the other weights of its group rescaled. */
export function totalsWithout(
  model: ScoreModel,
  code: string,
  { rule = 'linear' }: { rule?: RootRule } = {},
): number[] {
  const weights = Float64Array.from(model.weights);
  const node = nodeOf(model, code);
  for (const { start, nodes } of model.groups)
    nodes.forEach((child, i) => {
      if (child === node) weights[start + i] = 0;
    });
  const totals = new Float64Array(model.units.length);
  computeTotals(model, totals, { weights, rule });
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

function factorRun(
  factor: string,
  { meanShift, spearman, kendall }: RankAgreement,
  { hasOrder }: { hasOrder: boolean },
): FactorRun {
  const named = spearman === null ? hasOrder : spearman < namedBelow - slack;
  return { factor, meanShift, spearman, kendall, named };
}
