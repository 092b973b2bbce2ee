import type { Bilingual } from '@xinan/contract-kit';
import type { RiskColour } from './words.ts';

/**
 * Facts behind a risk colour, as seen or heard; never a judgement of a person. A fact in `red` makes the case red;
 * the weights are project defaults a city may move between the colours.
 */
export const riskFacts = {
  revenge_threat: { colour: 'red', zh: '有人扬言报复', en: 'Someone threatened revenge' },
  weapon: { colour: 'red', zh: '出现或提到凶器', en: 'A weapon was seen or mentioned' },
  earlier_violence: { colour: 'red', zh: '以前发生过暴力', en: 'There was violence before' },
  separation: { colour: 'red', zh: '正在分居或争夺抚养', en: 'Separation or a fight over custody' },
  stalking: { colour: 'red', zh: '跟踪、堵门', en: 'Following or lying in wait' },
  intoxication: { colour: 'red', zh: '酒后或药物影响下冲突', en: 'Conflict under drink or drugs' },
  sleepless_despair: {
    colour: 'red',
    zh: '说自己睡不着、看不到出路',
    en: 'Says they cannot sleep and see no way out',
  },
  crowd: { colour: 'orange', zh: '多人聚集或准备聚集', en: 'People gather or prepare to' },
  repeated: { colour: 'orange', zh: '同一事情反复发生', en: 'The same quarrel again and again' },
  several_bodies: { colour: 'orange', zh: '涉及多个部门', en: 'Several bodies are involved' },
  livelihood: { colour: 'orange', zh: '牵涉生计或全部积蓄', en: 'A livelihood or all savings are at stake' },
  quarrel: { colour: 'yellow', zh: '当面争吵', en: 'They quarrelled face to face' },
} as const satisfies Record<string, Bilingual & { colour: RiskColour }>;
export type RiskFact = keyof typeof riskFacts;

const order: readonly RiskColour[] = ['blue', 'yellow', 'orange', 'red'];

/** The higher of two colours. */
export const higherColour = (one: RiskColour, other: RiskColour): RiskColour =>
  order.indexOf(one) >= order.indexOf(other) ? one : other;

/** The lowest colour that the recorded facts allow. A worker may raise it, never lower it. */
export const colourOfFacts = (facts: readonly RiskFact[]): RiskColour =>
  facts.map((fact): RiskColour => riskFacts[fact].colour).reduce(higherColour, 'blue');

/** What red asks for before anybody meets: at once a call, the police, and an offer of psychological support. */
export const measuresForRed = ['phone_report', 'police_informed', 'counsellor_offered'] as const;
