import { coverageOf, isCovered, type ScoreLevel, type WeightedStatus } from '../missing/coverage.ts';
import { treatments, type ValueStatus } from '../missing/status.ts';
import { type Scoring, scoreOf } from '../normalise/score.ts';
import type { CalculationDefaults, UnitLevel } from '../set/indicator-set.ts';
import type { Period } from '../value/period.ts';
import type { CompiledIndicator, CompiledSet } from './compile-set.ts';
import { type IndicatorValue, indicatorValue } from './indicator-value.ts';
import type { UnitInput } from './run-input.ts';
import { type JoinedScore, joinScores } from './score-group.ts';
import { smallNumbersOf } from './small-denominator.ts';
import type { GroupScore, IndicatorScore, UnitScores } from './score-result.ts';

/** A level-1 indicator with less than this share of its weight in scope is shown but not ranked (section 10). */
export const rankedFromScope = 0.5;
// Sums of weights carry rounding errors: exactly half is half.
const slack = 1e-9;

interface Leaf {
  readonly compiled: CompiledIndicator;
  readonly found: IndicatorValue;
  readonly score: number | null;
}

/** A level-1 indicator, a theme or the total, with what is directly below it. */
interface Branch {
  readonly code: string;
  readonly level: ScoreLevel;
  readonly weight: number;
  readonly joined: JoinedScore;
  readonly leaves: readonly Leaf[];
  readonly children: readonly Branch[];
}

/** Scores one unit at every level, from values to contributions (sections 4 to 7). */
export function scoreUnit(compiled: CompiledSet, unit: UnitInput, period: Period): UnitScores {
  const defaults = compiled.set.calculation_defaults;
  const leaves = leavesOf(compiled, unit, period);
  const total = branchesOf(compiled, leaves);
  const indicators: IndicatorScore[] = [];
  const groups: GroupScore[] = [];

  function explain(branch: Branch, weightUsed: number | null, share: number | null): void {
    const below = (i: number): number | null => branch.joined.weightsUsed[i] ?? null;
    const shareBelow = (i: number): number | null => times(share, below(i));
    if (branch.level === 'level1')
      branch.leaves.forEach((leaf, i) => {
        indicators.push(
          explainLeaf(leaf, { set: compiled, unit, weightUsed: below(i), share: shareBelow(i) }),
        );
      });
    branch.children.forEach((child, i) => {
      explain(child, below(i), shareBelow(i));
    });
    groups.push(explainBranch(branch, { defaults, level: unit.level, weightUsed, share }));
  }

  explain(total, 1, 1);
  return { unit: unit.id, level: unit.level, peerGroup: unit.peerGroup, indicators, groups };
}

const times = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one * other;

function leavesOf(compiled: CompiledSet, unit: UnitInput, period: Period): ReadonlyMap<string, Leaf> {
  const values = new Map<string, IndicatorValue>();
  const leaves = new Map<string, Leaf>();
  for (const [code, one] of compiled.indicators) {
    const found = indicatorValue(one, { compiled, unit, period, values });
    values.set(code, found);
    leaves.set(code, { compiled: one, found, score: scoreOfFound(found, one.indicator.scoring) });
  }
  return leaves;
}

function scoreOfFound({ status, value }: IndicatorValue, scoring: Scoring): number | null {
  const { scored } = treatments[status];
  if (scored === 'leave_out') return null;
  return value === null ? 0 : (scoreOf(value, scoring) ?? 0);
}

function branchesOf({ set }: CompiledSet, leaves: ReadonlyMap<string, Leaf>): Branch {
  const { aggregation, geometric_floor: geometricFloor } = set.calculation_defaults;
  const themes = set.themes.map((theme) => {
    const level1 = theme.level1.map(({ code, weight, indicators }): Branch => {
      const own = indicators.map((indicator) => leaves.get(indicator.code) as Leaf);
      const parts = own.map(({ compiled, score }) => ({ weight: compiled.indicator.weight, score }));
      const joined = joinScores(parts, { rule: aggregation.level2_to_level1, geometricFloor });
      return { code, level: 'level1', weight, joined, leaves: own, children: [] };
    });
    return branch(theme.code, level1, {
      level: 'theme',
      weight: theme.weight,
      rule: aggregation.level1_to_theme,
    });
  });
  return branch('total', themes, { level: 'total', weight: 1, rule: aggregation.theme_to_total });

  function branch(code: string, children: readonly Branch[], options: BranchOptions): Branch {
    const { level, weight, rule } = options;
    const parts = children.map((child) => ({ weight: child.weight, score: child.joined.score }));
    const joined = joinScores(parts, { rule, geometricFloor });
    return { code, level, weight, joined, leaves: children.flatMap((child) => child.leaves), children };
  }
}

interface BranchOptions {
  readonly level: ScoreLevel;
  readonly weight: number;
  readonly rule: CalculationDefaults['aggregation']['theme_to_total'];
}

interface LeafOptions {
  readonly set: CompiledSet;
  readonly unit: UnitInput;
  readonly weightUsed: number | null;
  readonly share: number | null;
}

function explainLeaf(
  { compiled, found, score }: Leaf,
  { set, unit, weightUsed, share }: LeafOptions,
): IndicatorScore {
  const { code, weight, scoring } = compiled.indicator;
  const { numerator = null, denominator = null } = unit.inputs.get(code) ?? {};
  return {
    code,
    status: found.status,
    numerator,
    denominator,
    value: found.value,
    score,
    scoring,
    formula: compiled.main.text,
    weight,
    weightUsed,
    share,
    contribution: times(share, score),
    ...smallNumbersOf(compiled, { numerator, denominator }, set),
    fault: found.fault,
  };
}

interface ExplainOptions {
  readonly defaults: CalculationDefaults;
  readonly level: UnitLevel;
  readonly weightUsed: number | null;
  readonly share: number | null;
}

function explainBranch(branch: Branch, { defaults, level, weightUsed, share }: ExplainOptions): GroupScore {
  const { code, joined, leaves } = branch;
  const statuses = leaves.map(({ compiled, found }): WeightedStatus & { status: ValueStatus } => ({
    weight: compiled.indicator.global_weight,
    status: found.status,
  }));
  const coverage = coverageOf(statuses);
  const published = joined.score !== null && isCovered(coverage, branch.level, defaults.min_coverage);
  const inScope = shareInScope(leaves, level);
  const { score, linear, geometric } = joined;
  return {
    code,
    level: branch.level,
    score,
    linear,
    geometric,
    weight: branch.weight,
    weightUsed,
    share,
    contribution: times(share, score),
    coverage,
    published,
    inScope,
    ranked: published && inScope >= rankedFromScope - slack,
  };
}

function shareInScope(leaves: readonly Leaf[], level: UnitLevel): number {
  let [within, total] = [0, 0];
  for (const { compiled } of leaves) {
    const { scope, global_weight: weight } = compiled.indicator;
    total += weight;
    if (scope.includes(level)) within += weight;
  }
  return within / total;
}
