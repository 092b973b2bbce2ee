import type { Instrument } from '../instrument.ts';
import type { ScoreResult } from '../score-result.ts';
import { evenOddIndicator } from './even-odd.ts';
import { impossiblePatternIndicator } from './impossible-patterns.ts';
import { type AnswerList, type Indicator, answered } from './indicator.ts';
import { lieScaleIndicator } from './lie-scale.ts';
import { mahalanobisIndicator, type Reference } from './mahalanobis.ts';
import { longStringIndicator } from './patterns.ts';
import { responseTimeIndicator } from './time.ts';

export interface ValidityFacts {
  /** Milliseconds per item or page mean. */
  readonly durationsMs?: readonly number[];
  /** A reference group over all items of the form. */
  readonly reference?: Reference;
  /** For the form's own lie scale. */
  readonly result?: ScoreResult;
}

/**
 * Every sign that can be measured from what is known, whether it stands or not. They ask for a second look or a
 * repeat; they never change a score and never cancel an alert.
 */
export function validityOf(
  instrument: Instrument,
  answers: AnswerList,
  { durationsMs, reference, result }: ValidityFacts = {},
): readonly Indicator[] {
  const hasReversedItems = instrument.scales.some(({ reverse }) => reverse.length > 0);
  const complete = answered(answers);
  const lieScale = result && lieScaleIndicator(result);
  const all = [
    longStringIndicator(answers, { hasReversedItems }),
    evenOddIndicator(instrument, answers),
    impossiblePatternIndicator(instrument, answers),
    ...(durationsMs ? [responseTimeIndicator(durationsMs)] : []),
    ...(reference ? [mahalanobisIndicator(complete, reference)] : []),
    ...(lieScale ? [lieScale] : []),
  ];
  return all.filter(({ value }) => value !== undefined);
}
