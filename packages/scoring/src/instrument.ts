/** A language an instrument is shown in. */
export type Locale = 'zh' | 'en';

/** Words in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Words of a form; `null` where no wording may be shipped or none exists. */
export interface Wording {
  readonly zh: string | null;
  readonly en: string | null;
}

export type InstrumentKind = 'self-report' | 'interview' | 'clinician-rated' | 'protocol';

/** A = free; B = free under conditions; C = permission needed, only the key is shipped. */
export type LicenceClass = 'A' | 'B' | 'C';

export type Comparison = '>=' | '>' | '<=' | '<' | '==';

export interface AnswerOption {
  /** The stored answer: a whole number 0–254, so that a form packs into one byte per item. */
  readonly value: number;
  readonly text: Wording;
}

export type Sex = 'female' | 'male';

/** Whole years, both ends included; `null` = open. */
export type AgeSpan = readonly [youngest: number | null, oldest: number | null];

/** Who an item is for. An absent field leaves it open. */
export interface ItemGate {
  readonly sex?: Sex;
  readonly ages?: AgeSpan;
  /** Roles of the person who answers, such as `self`, `parent`, `teacher`. */
  readonly roles?: readonly string[];
}

export interface Item {
  readonly id: string;
  /** Number printed on the form. */
  readonly n: number;
  readonly text: Wording;
  /** Id of one of the instrument's option sets. */
  readonly options: string;
  /** `false` for questions that stand beside the score. */
  readonly scored?: boolean;
  /** Asked only of these persons; nobody else is asked, and the answer counts as `otherwise`. */
  readonly only?: ItemGate;
  /** What an item that is not asked counts as; required beside `only`. */
  readonly otherwise?: number;
  /** Where the wording was seen, where it differs from the form's `itemProvenance`. */
  readonly provenance?: Text;
}

/** A test on answers, or on one scale's result. */
export type Condition =
  | { readonly item: string; readonly op: Comparison; readonly value: number }
  | { readonly anyItem: readonly string[]; readonly op: Comparison; readonly value: number }
  | { readonly allItems: readonly string[]; readonly op: Comparison; readonly value: number }
  | { readonly scale: string; readonly op: Comparison; readonly value: number | string };

/** When `when` holds, the unanswered `items` were rightly skipped and count as `as`. */
export interface SkipRule {
  readonly when: Condition;
  readonly items: readonly string[];
  readonly as: number;
  readonly source: string;
}

/**
 * Score = (Σ, weighted Σ, mean or count of items, reversed as min+max−v over the item's own options)
 * × multiplier + offset, then looked up in `steps`, then rounded.
 */
export interface Scale {
  readonly id: string;
  readonly name: Text;
  /** For a composite: every item of its parts. */
  readonly items: readonly string[];
  readonly reverse: readonly string[];
  readonly method: 'sum' | 'mean' | 'count' | 'composite' | 'custom';
  readonly multiplier: number;
  readonly offset: number;
  /** Weights above 0 by item id (by scale id for a composite); 1 where absent. */
  readonly weights?: Readonly<Record<string, number>>;
  /** `count`: how many items have an answer (after reversing) for which this holds. */
  readonly counts?: { readonly op: Comparison; readonly value: number };
  /** `composite`: the scales that are added up; they stand before this one. */
  readonly of?: readonly string[];
  /** A table: the score is what the highest step at or below the number gives. */
  readonly steps?: readonly ScaleStep[];
  /** `truncate` drops the decimals (取整); absent = none, but a prorated sum is rounded to a whole point. */
  readonly rounding?: 'truncate' | 'nearest';
  /** Exact [lowest, highest] score; absent only where the result is a code, not a number. */
  readonly range?: readonly [number, number];
  /** Custom scales: the published rule, word for word the one the code knows. */
  readonly formula?: string;
  readonly note?: string;
}

export interface ScaleStep {
  /** Lowest number that gives `gives`. */
  readonly from: number;
  readonly gives: number;
}

export interface Cutoff {
  readonly scale: string;
  readonly op: Comparison;
  readonly value: number | string;
  readonly code: string;
  readonly label: Text;
  readonly population: string;
  /** Applied to these persons only, where the caller says who the person is. */
  readonly sex?: Sex;
  readonly ages?: AgeSpan;
  readonly source: string;
}

/** `min`…`max` as printed; scoring reads a band as min ≤ score < next band's min. */
export interface Band {
  readonly scale: string;
  /** Norm set; only `default` is applied unless another is asked for. */
  readonly norm: string;
  readonly min: number;
  readonly max: number;
  readonly code: string;
  readonly label: Text;
  readonly source: string;
}

/** From the one that may wait for a working day to the one that may not wait. */
export type AlertLevel = 'follow-up' | 'urgent' | 'emergency-review';

export interface AlertRule {
  readonly id: string;
  readonly when: Condition;
  readonly level: AlertLevel;
  readonly message: Text;
  /** `false`: a rule of this project, not of the instrument's authors. */
  readonly official: boolean;
  readonly source: string;
}

export interface MissingRule {
  readonly rule: 'none' | 'prorate' | 'treat-as-positive';
  readonly maxMissing: number;
  readonly scope: 'scale';
  /** Scales the rule covers; all when absent. */
  readonly scales?: readonly string[];
  readonly text: Text;
  readonly source: string;
}

/** Mean and standard deviation of a reference group on one scale. */
export interface Norm {
  readonly id: string;
  readonly scale: string;
  readonly mean: number;
  readonly sd: number;
  readonly sex?: Sex;
  readonly ages?: AgeSpan;
  readonly population: string;
  readonly source: string;
}

/** The right to use a protected text, as its holder declares it. */
export interface LicenceGrant {
  readonly holder: string;
  /** Contract number, letter, or where the permission is written down. */
  readonly reference: string;
  /** ISO date of the permission. */
  readonly grantedOn: string;
}

export interface Licence {
  readonly class: LicenceClass;
  readonly status: string;
  readonly statement: string;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly zhTextRights: string;
  readonly attribution: string | null;
  readonly conditions: readonly string[];
  /** Languages whose text may not be shipped; class C forbids both without saying so. */
  readonly withholds?: readonly Locale[];
  /** A publisher may restrict even the numbers by contract: nothing is scored before a grant says it may be. */
  readonly review?: 'needed';
  /** Set by a licence-holder: lifts the ban on text. */
  readonly grant?: LicenceGrant;
}

export interface AlternativeText {
  readonly id: string;
  readonly lang: string;
  readonly source: string;
  readonly items: readonly string[];
  readonly note?: string;
}

/** An instrument as written in a file, before it is checked. */
export interface InstrumentDraft {
  readonly schema: 'xinan-instrument/1';
  readonly id: string;
  readonly version: string;
  readonly name: Text;
  readonly abbr: string;
  readonly kind: InstrumentKind;
  readonly purpose: Text;
  readonly population: Text & { readonly ages: readonly [number | null, number | null] };
  readonly timeframe: Text & { readonly iso8601: string };
  readonly stem: { readonly text: Wording; readonly provenance: Text };
  readonly optionSets: Readonly<Record<string, readonly AnswerOption[]>>;
  readonly optionProvenance: Readonly<Record<string, Text>>;
  readonly itemProvenance: Text;
  readonly items: readonly Item[];
  readonly skips?: readonly SkipRule[];
  readonly scales: readonly Scale[];
  readonly cutoffs: readonly Cutoff[];
  readonly bands: readonly Band[];
  readonly alerts: readonly AlertRule[];
  readonly norms?: readonly Norm[];
  readonly missing: MissingRule;
  readonly loinc: {
    readonly panel: string | null;
    readonly total: string | null;
    readonly items: Readonly<Record<string, string>>;
    readonly answers?: Readonly<Record<string, string>>;
    readonly status: string;
  };
  readonly licence: Licence;
  readonly citation: string | null;
  readonly release: Readonly<Record<string, string>> & { readonly zh: string; readonly en: string };
  readonly notes: readonly string[];
  readonly altText?: readonly AlternativeText[];
}

/** A checked instrument. `edition` names the exact wording and key; it travels with every result. */
export interface Instrument extends InstrumentDraft {
  readonly edition: string;
}
