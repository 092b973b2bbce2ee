export { evenOddConsistency, evenOddIndicator } from './validity/even-odd.ts';
export {
  type ImpossiblePattern,
  impossiblePatternIndicator,
  impossiblePatterns,
} from './validity/impossible-patterns.ts';
export type { AnswerList, Indicator } from './validity/indicator.ts';
export { lieScaleIndicator, lieScales } from './validity/lie-scale.ts';
export { type Distance, mahalanobis, mahalanobisIndicator, type Reference } from './validity/mahalanobis.ts';
export {
  attentionIndicator,
  longestRun,
  longStringIndicator,
  responseVariability,
} from './validity/patterns.ts';
export { responseTimeIndicator } from './validity/time.ts';
export { type ValidityFacts, validityOf } from './validity/validity-of.ts';
