export { type AlertExplanation } from './explain/explain-alerts.ts';
export {
  explainInstrument,
  type InstrumentRules,
  type ItemRule,
  type ScaleRules,
} from './explain/explain-instrument.ts';
export { type ScaleExplanation, type UnscoredReason } from './explain/explain-scale.ts';
export { explainScore, type FindingExplanation, type ScoreExplanation } from './explain/explain-score.ts';
export type { AnswerOrigin, ReadAnswer } from './explain/reading.ts';
export { conditionText, itemsText, show, showComparison } from './explain/say.ts';
export {
  alertStateText,
  originWords,
  partSum,
  stepsInWords,
  stepWords,
  unscoredText,
} from './explain/step-words.ts';
export type { ItemPart, ScalePart, Step } from './explain/steps.ts';
export { scaleRange } from './ranges.ts';
