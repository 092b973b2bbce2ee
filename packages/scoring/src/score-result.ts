import type { AlertLevel, Band, Cutoff, Text } from './instrument.ts';

/** Answers by item id, or all items in form order; `undefined` and `null` mean unanswered. */
export type Answers =
  | Readonly<Record<string, number | null | undefined>>
  | readonly (number | null | undefined)[];

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

export type InvalidReason = 'unknown-item' | 'not-an-option' | 'answer-count';

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
  /** Scales with too many unanswered items. */
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
  /** The item at fault; `null` when the number of answers is wrong. */
  readonly itemId: string | null;
  readonly reason: InvalidReason;
}

export type ScoreResult = Scored | Unscorable | Invalid;
