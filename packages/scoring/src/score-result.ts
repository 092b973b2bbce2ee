import type { AlertLevel, Band, Cutoff, Text } from './instrument.ts';

/** One answer as a list of pairs carries it. */
export interface AnswerEntry {
  readonly item: string;
  readonly value: number | null | undefined;
}

/** Answers by item id, all items in form order, or pairs in any order; `undefined` and `null` mean unanswered. */
export type Answers =
  | Readonly<Record<string, number | null | undefined>>
  | readonly (number | null | undefined)[]
  | readonly AnswerEntry[];

/** A scale's number. */
export interface ScaleScore {
  readonly value: number;
  /** The band in the chosen norm set, where that set covers the scale. */
  readonly band?: Band;
  /** Cut-offs reached, each with the population it was found in. */
  readonly cutoffs: readonly Cutoff[];
  /** How many of the scale's items have an answer; rightly skipped items count. */
  readonly answered: number;
  /** The number was worked out from fewer items than the scale has. */
  readonly prorated: boolean;
}

/** A hint for professionals only; `unknown` where unanswered items leave it open. */
export interface Finding {
  readonly code: string;
  readonly label: Text;
  readonly cutoffs: readonly Cutoff[];
}

export interface ScoreAlert {
  /** Id of the alert rule. */
  readonly id: string;
  readonly level: AlertLevel;
  readonly message: Text;
  readonly official: boolean;
  /** The items that set it off. */
  readonly itemIds: readonly string[];
}

export type InvalidReason =
  /** The form has no such item. */
  | 'unknown-item'
  /** A number, but not one the item offers (NaN is one of those). */
  | 'not-an-option'
  /** Not a number, or answers that are no record and no list. */
  | 'wrong-type'
  /** A list in form order with too few or too many entries. */
  | 'answer-count'
  /** Two entries for one item. */
  | 'duplicate-answer'
  /** The item is not asked of this person. */
  | 'not-for-person'
  /** The instrument has no such norm set. */
  | 'unknown-norm';

interface AnyResult {
  readonly instrumentId: string;
  readonly edition: string;
  /** Raised by single answers, whatever the total and whatever is missing; the gravest first. */
  readonly alerts: readonly ScoreAlert[];
  /** Items behind urgent alerts that have no answer: unknown, never "no"; a person must ask. */
  readonly unknownRiskItems: readonly string[];
}

export interface Scored extends AnyResult {
  readonly kind: 'scored';
  readonly scales: Readonly<Record<string, ScaleScore>>;
  /** Unanswered items that count; rightly skipped ones are not among them. */
  readonly missing: readonly string[];
  /** Scales with too many unanswered items, or without a number by their own rule. */
  readonly unscored: readonly string[];
  /** Professional-only hints by scale id. Never send these to a resident. */
  readonly findings: Readonly<Record<string, Finding>>;
}

/** No scale could be scored. `missing`: the unanswered items that count. */
export interface Unscorable extends AnyResult {
  readonly kind: 'unscorable';
  readonly missing: readonly string[];
  readonly findings: Readonly<Record<string, Finding>>;
}

/** The answers are not answers to this form. Alerts of its valid answers are still given. */
export interface Invalid extends AnyResult {
  readonly kind: 'invalid';
  /** The item at fault, shortened to 64 characters; `null` when it is not one item's. */
  readonly itemId: string | null;
  readonly reason: InvalidReason;
}

export type ScoreResult = Scored | Unscorable | Invalid;
