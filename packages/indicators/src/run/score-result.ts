import type { FormulaFault } from '../formula/fault.ts';
import type { ScoreLevel } from '../missing/coverage.ts';
import type { ValueStatus } from '../missing/status.ts';
import type { Scoring } from '../normalise/score.ts';
import type { RootRule } from '../sensitivity/score-model.ts';
import type { UnitLevel } from '../set/indicator-set.ts';
import type { Interval } from '../small-numbers/wilson.ts';
import type { Period } from '../value/period.ts';

/** Score of one level-2 indicator, with everything that made it. */
export interface IndicatorScore {
  readonly code: string;
  readonly status: ValueStatus;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the indicator's unit, unrounded. */
  readonly value: number | null;
  /** 0–100, unrounded; null where it is left out. */
  readonly score: number | null;
  readonly scoring: Scoring;
  /** The formula in normal form. */
  readonly formula: string;
  /** Of the set, inside the level-1 indicator. */
  readonly weight: number;
  /** After rescaling; null where it is left out. */
  readonly weightUsed: number | null;
  /** Share of the total: the weights used from the total down to it multiplied; null where it is left out. */
  readonly share: number | null;
  /** Points of the linear total that come from it; null where it is left out. */
  readonly contribution: number | null;
  /** The denominator is below the set's bound: shown with its interval, in no list of best and worst. */
  readonly small: boolean;
  /** 95 % interval in the indicator's unit, where a small value is a proportion. */
  readonly interval: Interval | null;
  readonly fault?: FormulaFault;
}

/** Score of a level-1 indicator, a theme, or the total. */
export interface GroupScore {
  /** Such as `A2` or `A`; `total`. */
  readonly code: string;
  readonly level: ScoreLevel;
  /** By the rule of the set, 0–100, unrounded; null where nothing below is scored. */
  readonly score: number | null;
  /** Both rules over the scores directly below. */
  readonly linear: number | null;
  readonly geometric: number | null;
  readonly weight: number;
  readonly weightUsed: number | null;
  readonly share: number | null;
  readonly contribution: number | null;
  /** Share of the applicable weight with a usable value, 0–1; null where nothing is applicable. */
  readonly coverage: number | null;
  /** False: 数据不足, no rank. */
  readonly published: boolean;
  /** Share of the weight below whose scope has this level of unit, 0–1. */
  readonly inScope: number;
  /** Published, with at least half its weight in scope. */
  readonly ranked: boolean;
}

export interface UnitScores {
  readonly unit: string;
  readonly level: UnitLevel;
  readonly peerGroup: string | undefined;
  readonly indicators: readonly IndicatorScore[];
  /** Level-1 indicators, themes, and the total last. */
  readonly groups: readonly GroupScore[];
}

/** Ranks of the units of one level by one score. */
export interface Ranking {
  readonly code: string;
  readonly level: UnitLevel;
  readonly rows: readonly RankingRow[];
}

export interface RankingRow {
  readonly unit: string;
  readonly score: number | null;
  /** 1, 2, 2, 4 on unrounded scores; null where it is not ranked. */
  readonly rank: number | null;
  /** Among the units of its own group; null without a group. */
  readonly rankInGroup: number | null;
}

/** Two units whose totals stand in the opposite order by the linear and the geometric rule. */
export interface OrderConflict {
  readonly level: UnitLevel;
  readonly units: readonly [string, string];
}

export interface RunParameters {
  /** How themes become the total; the set's rule unless told. */
  readonly totalRule?: RootRule;
}

/** One calculation: the same input gives the same run. Scores are never edited; a new run supersedes it. */
export interface Run {
  readonly set: { readonly id: string; readonly version: string; readonly edition: string };
  readonly period: Period;
  readonly parameters: RunParameters;
  /** For the Monte-Carlo run that goes with it. */
  readonly seed: number;
  readonly generator: string;
  readonly units: readonly UnitScores[];
  readonly rankings: readonly Ranking[];
  readonly orderConflicts: readonly OrderConflict[];
}
