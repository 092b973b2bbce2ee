import type { Band } from '../aggregate/grade.ts';
import type { ElementKind } from '../formula/catalogue.ts';
import type { CoverageRule } from '../missing/coverage.ts';
import type { Direction } from '../normalise/columns.ts';
import type { Scoring } from '../normalise/score.ts';
import type { Text } from '../text.ts';
import type { PeriodType } from '../value/period.ts';

type Coded = Text & { readonly code: string };

/** Numerator or denominator: words, and the formula that computes it. */
export type FormulaPart = Text & { readonly expression: string };

/** Of a level-2 indicator; value = expression over `num`, `den` and `period.days`. */
export interface IndicatorFormula {
  readonly type: 'ratio' | 'value';
  readonly factor: number;
  readonly annualised: boolean;
  readonly expression: string;
  readonly numerator: FormulaPart;
  readonly denominator: FormulaPart | null;
}

export type UnitLevel = 'city' | 'county' | 'town';

/** A level-2 indicator 二级指标: the only level that carries data. */
export interface Indicator {
  /** Such as `A2-06`. */
  readonly code: string;
  readonly name: Text;
  readonly definition: Text;
  readonly unit: Coded;
  readonly direction: Direction | 'range';
  readonly formula: IndicatorFormula;
  readonly period: PeriodType;
  readonly time_basis: 'period' | 'period_end' | 'year_to_date';
  readonly department: Coded;
  readonly supporting_departments: readonly Coded[];
  readonly scope: readonly UnitLevel[];
  readonly source: Text & {
    readonly type: 'manual' | 'computed';
    readonly expression: string | null;
    readonly elements: readonly string[];
  };
  readonly target: Text & {
    readonly value: number | readonly number[];
    readonly basis: string;
    readonly checked: boolean;
  };
  readonly scoring: Scoring & Text & { readonly full_score: number; readonly zero_score: number };
  /** Inside its level-1 indicator; they sum to 1. */
  readonly weight: number;
  /** Product of the weights of all three levels. */
  readonly global_weight: number;
  readonly plausible_range: readonly number[];
  readonly evidence: readonly Coded[];
  readonly reference: readonly (Text & { readonly id: string })[];
}

/** A level-1 indicator 一级指标. */
export interface Level1 {
  readonly code: string;
  readonly name: Text;
  readonly name_source: string;
  readonly name_note: Text;
  readonly weight: number;
  readonly indicators: readonly Indicator[];
}

/** A theme 主题. */
export interface Theme {
  readonly code: string;
  readonly name: Text;
  readonly focus: Text;
  readonly weight: number;
  readonly level1: readonly Level1[];
}

/** A countable quantity 数据元, `module.name`. */
export interface DataElement extends Text {
  readonly id: string;
  readonly module: string;
  readonly kind: ElementKind;
  readonly unit?: string;
  /** Distinct counts are computed for the whole period and unit, never added up. */
  readonly distinct?: boolean;
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

export type Aggregation = 'linear' | 'geometric';

export interface CalculationDefaults {
  readonly aggregation: {
    readonly level2_to_level1: Aggregation;
    readonly level1_to_theme: Aggregation;
    readonly theme_to_total: Aggregation;
  };
  readonly rounding: { readonly publish_decimals: number };
  readonly missing: { readonly carry_forward_max_periods: number };
  readonly min_coverage: CoverageRule;
  readonly geometric_floor: number;
  readonly small_cell_min: number;
  readonly min_denominator_for_rank: number;
}

type Meanings = Readonly<Record<string, Text>>;

/** A set file as read: everything a city may change is in it. */
export interface IndicatorSetDraft {
  readonly schema: 'xinan-indicator-set/1';
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly note: Text;
  /** The published standard whose structure the set claims; null if none. */
  readonly official_standard: Text | null;
  readonly names_chosen_by_project: readonly string[];
  readonly counts: SetCounts;
  readonly calculation_defaults: CalculationDefaults;
  readonly legend: readonly Band[];
  readonly dictionaries: {
    readonly periods: Meanings;
    readonly time_bases: Meanings;
    readonly target_bases: Meanings;
    readonly scopes: Meanings;
    readonly units: Readonly<Record<string, Text & { readonly factor: number }>>;
    readonly departments: Meanings;
    readonly evidence: Meanings;
    readonly references: Meanings;
  };
  readonly data_elements: readonly DataElement[];
  readonly themes: readonly Theme[];
}

export interface SetCounts {
  readonly themes: number;
  readonly level1: number;
  readonly level2: number;
  readonly computed_from_platform: number;
  readonly manual: number;
}

/** A frozen set that passed every check. */
export interface IndicatorSet extends IndicatorSetDraft {
  /** 16 hexadecimal digits of the SHA-256 of its content: another content is another edition. */
  readonly edition: string;
}
