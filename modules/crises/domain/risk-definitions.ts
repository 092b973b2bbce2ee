import type { Bilingual } from '@xinan/contract-kit';
import type { behaviours, RiskLevel } from './words.ts';

/**
 * What each rating means, printed beside the choice and beside every count. Project default, not a national scale:
 * "high" follows the published rule of the Beijing hotline; a city that counts differently changes the words here.
 */
export const riskDefinitions: Readonly<Record<RiskLevel, Bilingual>> = {
  high: {
    zh: '刚刚或正在实施；或已有计划，可能在 72 小时内或一周内实施。符合任一条即为高。',
    en: 'An act just done or under way; or a plan likely to be carried out within 72 hours or a week. Any one is enough.',
  },
  medium: {
    zh: '有想法而计划模糊；或曾有企图，现在感到绝望。',
    en: 'Thoughts with a vague plan; or a former attempt together with hopelessness now.',
  },
  low: {
    zh: '一闪而过的想法，没有方法、意图和计划。',
    en: 'Passing thoughts, without method, intent or plan.',
  },
  none_stated: {
    zh: '本次询问时否认或未说。不等于没有风险。',
    en: 'Denied or not said this time. It does not mean there is no risk.',
  },
};

/** From calm to grave: the order in which ratings are compared. */
export const riskOrder: readonly RiskLevel[] = ['none_stated', 'low', 'medium', 'high'];

/** Answers of an assessment as far as the suggestion reads them. */
export interface RiskAnswers {
  readonly ideation: number;
  readonly behaviours: readonly (keyof typeof behaviours)[];
  readonly selfInjury: boolean;
  readonly harmToOthers: number;
}

interface RiskRule {
  readonly level: RiskLevel;
  readonly holds: (answers: RiskAnswers) => boolean;
  readonly because: Bilingual;
}

/** Gravest first; the first that holds speaks. */
const rules: readonly RiskRule[] = [
  {
    level: 'high',
    holds: (a) => a.behaviours.length > 0,
    because: { zh: '登记了自杀相关行为', en: 'suicidal behaviour is recorded' },
  },
  {
    level: 'high',
    holds: (a) => a.ideation >= 4,
    because: { zh: '自杀想法为 4 或 5（有意图）', en: 'ideation is 4 or 5 (intent)' },
  },
  {
    level: 'high',
    holds: (a) => a.harmToOthers >= 2,
    because: { zh: '伤人有具体对象或准备', en: 'harm to others has a target or preparations' },
  },
  {
    level: 'medium',
    holds: (a) => a.ideation === 3,
    because: { zh: '自杀想法为 3（想过方法）', en: 'ideation is 3 (a method)' },
  },
  {
    level: 'medium',
    holds: (a) => a.harmToOthers === 1,
    because: { zh: '有伤人的想法', en: 'there are thoughts of harming others' },
  },
  {
    level: 'low',
    holds: (a) => a.ideation > 0,
    because: { zh: '表达过自杀想法', en: 'thoughts were expressed' },
  },
  { level: 'low', holds: (a) => a.selfInjury, because: { zh: '有自伤', en: 'there is self-injury' } },
];

export interface RiskSuggestion {
  readonly level: RiskLevel;
  readonly because: Bilingual;
}

/**
 * A graver rating the answers speak for, or null. It only ever points up: a person decides, and a low answer
 * never talks anybody out of a high rating. `chosen` null: nothing chosen yet.
 */
export function suggestHigherRisk(answers: RiskAnswers, chosen: RiskLevel | null): RiskSuggestion | null {
  const rule = rules.find(({ holds }) => holds(answers));
  if (!rule || (chosen && riskOrder.indexOf(rule.level) <= riskOrder.indexOf(chosen))) return null;
  return { level: rule.level, because: rule.because };
}
