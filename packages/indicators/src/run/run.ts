import { generatorName } from '../sensitivity/generator.ts';
import type { Period } from '../value/period.ts';
import type { CompiledSet } from './compile-set.ts';
import { orderConflicts, rankUnits } from './rank-units.ts';
import type { UnitInput } from './run-input.ts';
import type { Run, RunParameters } from './score-result.ts';
import { scoreUnit } from './score-unit.ts';

export interface RunOptions {
  readonly period: Period;
  readonly units: readonly UnitInput[];
  /** Whole number 0…2³² − 1; stored, and used by the Monte-Carlo run that goes with it. */
  readonly seed: number;
  readonly parameters?: RunParameters;
}

/**
 * The full calculation: values, scores at every level by both rules, coverage, contributions, rankings.
 * Deterministic: the same set, values, parameters and seed give the same run.
 */
export function runIndicators(
  compiled: CompiledSet,
  { period, units, seed, parameters = {} }: RunOptions,
): Run {
  const { id, version, edition } = compiled.set;
  const ruled = withTotalRule(compiled, parameters);
  const scored = units.map((unit) => scoreUnit(ruled, unit, period));
  return {
    set: { id, version, edition },
    period,
    parameters,
    seed,
    generator: generatorName,
    units: scored,
    rankings: rankUnits(scored),
    orderConflicts: orderConflicts(scored),
  };
}

function withTotalRule(compiled: CompiledSet, { totalRule }: RunParameters): CompiledSet {
  if (!totalRule) return compiled;
  const { calculation_defaults: defaults } = compiled.set;
  const aggregation = { ...defaults.aggregation, theme_to_total: totalRule };
  return { ...compiled, set: { ...compiled.set, calculation_defaults: { ...defaults, aggregation } } };
}
