import {
  type PostsScoring,
  type RangeScoring,
  type Scoring,
  scoreOf,
  type StepsScoring,
} from '../normalise/score.ts';
import { below, fault, type SetFault } from './fault.ts';
import type { Indicator, IndicatorSetDraft } from './indicator-set.ts';
import { placedIndicators } from './walk.ts';

/** Checks 4, 5 and 6: direction agrees with the rule, goalposts are plausible, the target scores above 0. */
export function checkScoring(set: IndicatorSetDraft): SetFault[] {
  return placedIndicators(set).flatMap(({ item, pointer }) => {
    const scoring = below(pointer, 'scoring');
    const problem = directionProblem(item);
    if (problem) return [fault(4, scoring, ...problem)];
    return [...checkPosts(item, scoring), ...checkTarget(item, below(pointer, 'target', 'value'))];
  });
}

type Problem = readonly [zh: string, en: string];

function directionProblem({ direction, scoring }: Indicator): Problem | undefined {
  if (scoring.full_score !== 100 || scoring.zero_score !== 0)
    return ['满分应为100、零分应为0', 'full and zero score are 100 and 0'];
  if ((direction === 'range') !== (scoring.method === 'range'))
    return ['区间方向与计分规则不一致', 'a range direction and a range rule belong together'];
  switch (scoring.method) {
    case 'range':
      return rangeProblem(scoring);
    case 'steps':
      return stepsProblem(scoring, direction === 'lower');
    default:
      return postsProblem(scoring, direction === 'lower');
  }
}

function postsProblem({ method, full, zero }: PostsScoring, isLower: boolean): Problem | undefined {
  if (method === 'log' && (full <= 0 || zero <= 0))
    return ['对数规则的界值应大于0', 'a log rule needs posts above 0'];
  if (isLower ? full < zero : full > zero) return undefined;
  return isLower
    ? ['逆向指标的满分值应小于零分值', 'lower is better: full is below zero']
    : ['正向指标的满分值应大于零分值', 'higher is better: full is above zero'];
}

function rangeProblem({ zero_low, full_low, full_high, zero_high }: RangeScoring): Problem | undefined {
  return zero_low < full_low && full_low <= full_high && full_high < zero_high
    ? undefined
    : ['界值应满足 z₁ < f₁ ≤ f₂ < z₂', 'posts are z₁ < f₁ ≤ f₂ < z₂'];
}

function stepsProblem({ steps, otherwise }: StepsScoring, isLower: boolean): Problem | undefined {
  const mins = steps.map(({ min }) => min);
  const scores = [...steps.map(({ score }) => score), otherwise];
  if (scores.some((score) => score < 0 || score > 100)) return ['得分应在0—100', 'scores are from 0 to 100'];
  if (!isFalling(mins)) return ['台阶应从高到低', 'steps are in falling order'];
  return isFalling(isLower ? scores.toReversed() : scores)
    ? undefined
    : ['台阶得分与方向不一致', 'scores of the steps disagree with the direction'];
}

const isFalling = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value < (values[i - 1] as number));

/** Every value that a rule names. */
function postsOf(scoring: Scoring): readonly number[] {
  switch (scoring.method) {
    case 'range':
      return [scoring.zero_low, scoring.full_low, scoring.full_high, scoring.zero_high];
    case 'steps':
      return scoring.steps.map(({ min }) => min);
    default:
      return [scoring.full, scoring.zero];
  }
}

function checkPosts({ plausible_range, scoring }: Indicator, pointer: string): SetFault[] {
  const [least = 0, most = 0] = plausible_range;
  const outside = postsOf(scoring).filter((post) => post < least || post > most);
  return outside.length === 0
    ? []
    : [
        fault(
          5,
          pointer,
          `界值${outside.join('、')}超出合理范围`,
          `${outside.join(', ')} outside the plausible range`,
        ),
      ];
}

function checkTarget({ target, scoring }: Indicator, pointer: string): SetFault[] {
  const values = typeof target.value === 'number' ? [target.value] : target.value;
  return values.every((value) => (scoreOf(value, scoring) ?? 0) > 0)
    ? []
    : [fault(6, pointer, '目标值得分应大于0', 'the target scores above 0')];
}
