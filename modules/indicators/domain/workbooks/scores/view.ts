import type { Band, IndicatorScore, GroupScore, OrderConflict, Text, UnitLevel } from '@xinan/indicators';

/** What a results workbook is made of: plain data, as a run and its set hold them. */
export interface ScoresView {
  readonly set: {
    readonly title: Text;
    readonly version: string;
    readonly edition: string;
    /** Such as that the set is a reference and no official text; stands on the first sheet. */
    readonly note: Text;
  };
  readonly run: {
    readonly id: string;
    /** `2026-10`, `2026Q3` or `2026`. */
    readonly period: string;
    /** Day of the calculation, `YYYY-MM-DD`. */
    readonly computedOn: string;
    readonly kind: 'preview' | 'publication';
    readonly seed: number;
  };
  readonly legend: readonly Band[];
  readonly themes: readonly GroupView[];
  readonly level1: readonly (GroupView & { readonly theme: string })[];
  readonly indicators: readonly IndicatorView[];
  readonly units: readonly UnitView[];
  readonly rankings: readonly RankingView[];
  readonly orderConflicts: readonly OrderConflict[];
}

export interface GroupView {
  readonly code: string;
  readonly name: Text;
  readonly weight: number;
}

export interface IndicatorView extends GroupView {
  readonly level1: string;
  readonly measure: Text;
  readonly definition: Text;
  readonly numerator: Text;
  readonly denominator: Text | null;
  readonly scoring: Text;
  readonly target: Text;
  readonly department: Text;
}

/** Scores of one unit; `groups` hold level-1 indicators, themes and `total`. */
export interface UnitView {
  readonly id: string;
  readonly name: Text;
  readonly level: UnitLevel;
  readonly peerGroup: Text | null;
  readonly indicators: readonly Pick<
    IndicatorScore,
    'code' | 'status' | 'value' | 'numerator' | 'denominator' | 'score' | 'weightUsed' | 'contribution'
  >[];
  readonly groups: readonly Pick<
    GroupScore,
    'code' | 'score' | 'linear' | 'geometric' | 'weightUsed' | 'coverage' | 'published' | 'ranked'
  >[];
}

/** The ranking of the units of one level by their total. */
export interface RankingView {
  readonly level: UnitLevel;
  readonly rows: readonly {
    readonly unit: string;
    readonly score: number | null;
    readonly rank: number | null;
    readonly rankInGroup: number | null;
    /** Of the Monte-Carlo run; null where there was none. */
    readonly stability: { readonly medianRank: number; readonly interval: readonly [number, number] } | null;
    /** Units of one number cannot be told apart; null where it stands alone. */
    readonly tieGroup: number | null;
  }[];
}
