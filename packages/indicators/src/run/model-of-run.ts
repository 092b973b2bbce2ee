import { displayedZ, minmax, zscore } from '../normalise/columns.ts';
import { createScoreModel, type ScoreModel, type WeightNode } from '../sensitivity/score-model.ts';
import type { IndicatorSet, UnitLevel } from '../set/indicator-set.ts';
import { indicatorsOf } from '../set/walk.ts';
import type { Run, UnitScores } from './score-result.ts';

/** The weights of a set as a tree of three levels. */
export function weightTreeOf({ themes }: IndicatorSet): WeightNode[] {
  return themes.map(({ code, weight, level1 }) => ({
    code,
    weight,
    children: level1.map((group) => ({
      code: group.code,
      weight: group.weight,
      children: group.indicators.map((indicator) => ({ code: indicator.code, weight: indicator.weight })),
    })),
  }));
}

/** The ranked units of one level, as a model for Monte Carlo, leave-one-out and what-if weights. */
export function modelOfRun(run: Run, set: IndicatorSet, level: UnitLevel): ScoreModel {
  const units = rankedUnits(run, level);
  return createScoreModel(weightTreeOf(set), {
    units: units.map(({ unit }) => unit),
    scores: columnsByUnit(units, set, ({ score }) => score),
    geometricFloor: set.calculation_defaults.geometric_floor,
  });
}

/**
 * Score tables by min-max (0–100) and z-score (50 + 10·z) over the values of the same units, for a sensitivity run
 * with another normalisation. Range indicators are normalised by their goalpost scores; a constant column keeps
 * them, and what scores 0 for want of a value stays 0.
 */
export function alternativeScores(run: Run, set: IndicatorSet, level: UnitLevel): Map<string, Float64Array> {
  const units = rankedUnits(run, level);
  const scores = columnsByUnit(units, set, ({ score }) => score);
  const values = columnsByUnit(units, set, ({ value }) => value);
  const table = (rule: typeof minmax, display: (x: number) => number): Float64Array => {
    const columns = indicatorsOf(set).map(({ direction }, place) => {
      const own = scores.map((row) => row[place] ?? null);
      const merit = direction === 'range' ? own : values.map((row) => row[place] ?? null);
      const normal = rule(merit, direction === 'lower' ? 'lower' : 'higher');
      return own.map((score, unit) => {
        const x = normal[unit] ?? null;
        if (score === null) return Number.NaN;
        return x === null ? score : display(x);
      });
    });
    return Float64Array.from(units.flatMap((_, unit) => columns.map((column) => column[unit] as number)));
  };
  return new Map([
    ['minmax', table(minmax, (x) => 100 * x)],
    ['zscore', table(zscore, displayedZ)],
  ]);
}

const rankedUnits = ({ units }: Run, level: UnitLevel): UnitScores[] =>
  units.filter((unit) => unit.level === level && unit.groups.at(-1)?.ranked === true);

function columnsByUnit(
  units: readonly UnitScores[],
  set: IndicatorSet,
  pick: (score: UnitScores['indicators'][number]) => number | null,
): (number | null)[][] {
  const codes = indicatorsOf(set).map(({ code }) => code);
  return units.map(({ indicators }) => {
    const byCode = new Map(indicators.map((score) => [score.code, pick(score)]));
    return codes.map((code) => byCode.get(code) ?? null);
  });
}
