import type { Indicator, Text } from '@xinan/indicators';

/** Numerator or denominator as a data officer sees it. */
export interface CollectionPart extends Text {
  /** Only whole numbers make sense: people, cases, villages. */
  readonly whole: boolean;
}

export interface CollectionIndicator {
  readonly code: string;
  readonly name: Text;
  readonly definition: Text;
  readonly measure: Text & { readonly code: string };
  readonly numerator: CollectionPart;
  /** Null where one figure is asked for, not a ratio. */
  readonly denominator: CollectionPart | null;
  readonly plausibleRange: readonly [number, number];
  readonly evidence: readonly (Text & { readonly code: string })[];
}

export interface Figures {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What a data officer says to a task; exactly one of figures and `reason` (not applicable) is there. */
export interface CollectionAnswer extends Figures {
  readonly notApplicable: boolean;
  /** Why it is not applicable; empty where it is. */
  readonly reason: string;
  readonly note: string;
}

/** One indicator of one unit in the period of the cycle. */
export interface CollectionTask {
  readonly id: string;
  readonly indicator: CollectionIndicator;
  /** Region code and name. */
  readonly unit: { readonly code: string; readonly name: Text };
  /** Of the last period, for comparison; null if there are none. */
  readonly last: Figures | null;
  /** What was saved before, to go on with. */
  readonly answer?: CollectionAnswer;
}

/** What one department has to fill in for one cycle. */
export interface CollectionBook {
  /** `period` as `2026-10`, `2026Q3` or `2026`; `edition` of the frozen set. */
  readonly cycle: { readonly period: string; readonly edition: string };
  readonly department: { readonly code: string; readonly name: Text };
  readonly tasks: readonly CollectionTask[];
}

/** A row that can be submitted. */
export interface CollectionRow extends CollectionAnswer {
  /** Of the sheet, as Excel numbers it. */
  readonly row: number;
  readonly taskId: string;
}

// 「数」 at the end counts things; an index, a share of a yearly plan and a mean do not.
const counted = /(?<!指|系|倍|分解|均)(数|人次|批次|场次|点次)$/;

/** Whether the words of a part name a number of things, so that 12.5 cannot be meant. */
export const isWholeCount = ({ zh }: Text): boolean => counted.test(zh.replace(/[（(][^（）()]*[）)]$/, ''));

const partOf = ({ zh, en }: Text): CollectionPart => ({ zh, en, whole: isWholeCount({ zh, en }) });

/** What a task shows of an indicator of the set. */
export const collectionIndicatorOf = (indicator: Indicator): CollectionIndicator => {
  const { code, name, definition, unit, formula, plausible_range, evidence } = indicator;
  const [least = 0, most = 0] = plausible_range;
  return {
    code,
    name,
    definition,
    measure: unit,
    numerator: partOf(formula.numerator),
    denominator: formula.denominator && partOf(formula.denominator),
    plausibleRange: [least, most],
    evidence,
  };
};

/** A growth rate has a numerator that may be below 0; nothing else has. */
export const mayBeNegative = ({ plausibleRange: [least] }: CollectionIndicator): boolean => least < 0;

/** A share of a whole: its numerator is part of its denominator. */
export const isShare = ({ measure, denominator, plausibleRange }: CollectionIndicator): boolean =>
  denominator !== null && measure.code === 'pct' && plausibleRange[0] >= 0 && plausibleRange[1] === 100;
