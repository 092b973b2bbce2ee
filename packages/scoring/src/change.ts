export {
  type ChangeKind,
  type ChangeRule,
  type Group,
  classifyChange,
  cutoffBetween,
  cutoffBeyondClinical,
  cutoffWithinFunctional,
} from './change/clinical-significance.ts';
export { type ChangeDirection, type JudgedChange, judgeChange } from './change/judge-change.ts';
export {
  type PublishedChange,
  type PublishedReliability,
  changesOf,
  publishedChanges,
  publishedReliabilities,
} from './change/published-changes.ts';
export {
  RELIABLE,
  type ScaleQuality,
  reliableChangeIndex,
  smallestReliableChange,
  standardErrorOfDifference,
  standardErrorOfMeasurement,
} from './change/reliable-change.ts';
export { type Measurement, type Trend, trendOf } from './change/trend.ts';
