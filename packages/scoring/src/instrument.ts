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

export interface Item {
  readonly id: string;
  /** Number printed on the form. */
  readonly n: number;
  readonly text: Wording;
  /** Id of one of the instrument's option sets. */
  readonly options: string;
  /** `false` for questions that stand beside the score. */
  readonly scored?: boolean;
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

/** Score = (Σ or mean of items, reversed as min+max−v over the item's own options) × multiplier + offset. */
export interface Scale {
  readonly id: string;
  readonly name: Text;
  readonly items: readonly string[];
  readonly reverse: readonly string[];
  readonly method: 'sum' | 'mean' | 'custom';
  readonly multiplier: number;
  readonly offset: number;
  /** Exact [lowest, highest] score; absent only where the result is a code, not a number. */
  readonly range?: readonly [number, number];
  /** Custom scales: the published rule, word for word the one the code knows. */
  readonly formula?: string;
  readonly note?: string;
}

export interface Cutoff {
  readonly scale: string;
  readonly op: Comparison;
  readonly value: number | string;
  readonly code: string;
  readonly label: Text;
  readonly population: string;
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

export interface Licence {
  readonly class: LicenceClass;
  readonly status: string;
  readonly statement: string;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly zhTextRights: string;
  readonly attribution: string | null;
  readonly conditions: readonly string[];
}

export interface AlternativeText {
  readonly id: string;
  readonly lang: string;
  readonly source: string;
  readonly items: readonly string[];
  readonly note?: string;
}

/** A worked example: answers to the scored items in form order, and what must come out. */
export interface TestVector {
  readonly answers: readonly number[];
  readonly expect: Readonly<Record<string, number | string>>;
  readonly source: string;
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
  readonly testVectors: readonly TestVector[];
  readonly altText?: readonly AlternativeText[];
}

/** A checked instrument. `edition` names the exact wording and key; it travels with every result. */
export interface Instrument extends InstrumentDraft {
  readonly edition: string;
}
