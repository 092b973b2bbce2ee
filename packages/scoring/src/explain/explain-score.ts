import type { ScoreOptions } from '../compile.ts';
import type { Instrument, Scale } from '../instrument.ts';
import type { Answers, Finding, ScoreResult } from '../score-result.ts';
import { score } from '../score.ts';
import { type Standing, standingOf } from '../standing.ts';
import { type AlertExplanation, explainAlerts } from './explain-alerts.ts';
import { explainScale, type ScaleExplanation } from './explain-scale.ts';
import { type ReadAnswer, readForm } from './reading.ts';

/** A professional's hint and the rule behind it. Never for residents. */
export interface FindingExplanation {
  readonly scaleId: string;
  readonly formula: string;
  readonly finding: Finding;
  readonly itemIds: readonly string[];
}

/** How a result was computed, from the answers to the last number. */
export interface ScoreExplanation {
  /** Exactly what `score` gives. */
  readonly result: ScoreResult;
  /** Every item in form order as scoring read it. */
  readonly answers: readonly ReadAnswer[];
  /** Scales that give numbers, in the order of the file; none where the answers are not this form's. */
  readonly scales: readonly ScaleExplanation[];
  readonly findings: readonly FindingExplanation[];
  readonly alerts: readonly AlertExplanation[];
  /** By scale, where a norm fits the person. */
  readonly standings: Readonly<Record<string, Standing>>;
}

/** A finding is a custom scale without a range. */
const isFinding = ({ method, range }: Scale): boolean => method === 'custom' && range === undefined;

function explainFindings({ scales }: Instrument, result: ScoreResult): FindingExplanation[] {
  if (result.kind === 'invalid') return [];
  return scales.flatMap(({ id, items, formula = '' }) => {
    const finding = result.findings[id];
    return finding ? [{ scaleId: id, formula, finding, itemIds: items }] : [];
  });
}

/**
 * Explains how `score(instrument, answers, options)` comes to its result: what each answer counts as, what each item
 * adds, every operation up to the score, its band and cut-offs, and the state of every alert rule.
 * Takes what `score` takes; never throws. Words for the parts: `stepWords`, `partWords`, `alertWords`.
 */
export function explainScore(
  instrument: Instrument,
  answers: Answers,
  options: ScoreOptions = {},
): ScoreExplanation {
  const result = score(instrument, answers, options);
  const { read } = readForm(instrument, answers, options.person);
  const byId = new Map(read.map((answer) => [answer.itemId, answer]));
  const scores = result.kind === 'scored' ? result.scales : {};
  const numbers = result.kind === 'invalid' ? [] : instrument.scales.filter((scale) => !isFinding(scale));
  const { person } = options;
  const standings = Object.entries(scores).flatMap(([id, { value }]) => {
    const standing = standingOf(instrument, id, person ? { value, person } : { value });
    return standing ? [[id, standing] as const] : [];
  });
  return {
    result,
    answers: read,
    scales: numbers.map((scale) => explainScale(instrument, scale, { answers: byId, scores })),
    findings: explainFindings(instrument, result),
    alerts: explainAlerts(instrument, result, byId),
    standings: Object.fromEntries(standings),
  };
}
