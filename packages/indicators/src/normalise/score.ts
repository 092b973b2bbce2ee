import {
  type Goalposts,
  goalpostLinear,
  logGoalpost,
  type RangePosts,
  rangeScore,
  type Steps,
  stepScore,
} from './goalposts.ts';

/** How the value of an indicator becomes a score: part of the indicator-set version. */
export type Scoring = PostsScoring | RangeScoring | StepsScoring;
export type PostsScoring = { readonly method: 'linear' | 'log' } & Goalposts;
export type RangeScoring = { readonly method: 'range' } & RangePosts;
export type StepsScoring = { readonly method: 'steps' } & Steps;

/** Score 0–100 of a value by its rule; null where the rule has no meaning (logarithm of 0 or less). */
export function scoreOf(x: number, scoring: Scoring): number | null {
  switch (scoring.method) {
    case 'linear':
      return goalpostLinear(x, scoring);
    case 'log':
      return logGoalpost(x, scoring);
    case 'range':
      return rangeScore(x, scoring);
    case 'steps':
      return stepScore(x, scoring);
  }
}
