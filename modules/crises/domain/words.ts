import type { Bilingual } from '@xinan/contract-kit';

/** Named words of the crisis record; the stored name first, the desk's label after it. */
export const sources = {
  assessment_item: { zh: '测评条目', en: 'Assessment item' },
  self_request: { zh: '自助求助', en: 'Self request' },
  hotline: { zh: '热线', en: 'Hotline' },
  school: { zh: '学校', en: 'School' },
  police: { zh: '民警', en: 'Police' },
  grid_worker: { zh: '网格员', en: 'Grid worker' },
  hospital: { zh: '医院', en: 'Hospital' },
  family: { zh: '家属', en: 'Family' },
  counsellor: { zh: '心理咨询', en: 'Counselling' },
} as const satisfies Record<string, Bilingual>;

export const urgencies = {
  immediate: { zh: '立即', en: 'Immediate' },
  within_24h: { zh: '24 小时内', en: 'Within 24 hours' },
  within_72h: { zh: '72 小时内', en: 'Within 72 hours' },
} as const satisfies Record<string, Bilingual>;

/** `none_stated`: the person denied it. Never "no risk". */
export const riskLevels = {
  none_stated: { zh: '本次未表达', en: 'None stated' },
  low: { zh: '低', en: 'Low' },
  medium: { zh: '中', en: 'Medium' },
  high: { zh: '高', en: 'High' },
} as const satisfies Record<string, Bilingual>;

export const ideationLevels: readonly Bilingual[] = [
  { zh: '0 未表达', en: '0 none expressed' },
  { zh: '1 希望不再醒来', en: '1 wish not to wake' },
  { zh: '2 有主动想法，无具体内容', en: '2 active thoughts, not specific' },
  { zh: '3 想过方法，无意图', en: '3 has thought of a method, no intent' },
  { zh: '4 有意图，无具体计划', en: '4 intent, no specific plan' },
  { zh: '5 有计划且有意图', en: '5 plan and intent' },
];

export const behaviours = {
  attempt: { zh: '实际企图', en: 'Actual attempt' },
  interrupted: { zh: '被他人中断', en: 'Interrupted attempt' },
  aborted: { zh: '自行放弃', en: 'Aborted attempt' },
  preparing: { zh: '准备行为', en: 'Preparatory acts' },
} as const satisfies Record<string, Bilingual>;

export const harmToOthers: readonly Bilingual[] = [
  { zh: '未表达', en: 'None expressed' },
  { zh: '有想法', en: 'Thoughts' },
  { zh: '有具体对象或准备', en: 'A target or preparations' },
];

export const referralOutcomes = {
  seen: { zh: '已就诊', en: 'Seen' },
  not_arrived: { zh: '未到', en: 'Did not arrive' },
  refused: { zh: '拒绝', en: 'Refused' },
  inpatient: { zh: '住院', en: 'Admitted' },
  outpatient: { zh: '门诊随诊', en: 'Outpatient care' },
} as const satisfies Record<string, Bilingual>;

export const consentGivers = {
  person: { zh: '本人', en: 'The person' },
  guardian: { zh: '监护人', en: 'Guardian' },
  emergency: { zh: '紧急情况（精神卫生法第 28 条）', en: 'Emergency (Mental Health Law, Art. 28)' },
} as const satisfies Record<string, Bilingual>;

export const followUpOutcomes = {
  reached: { zh: '已联系上', en: 'Reached' },
  not_reached: { zh: '未联系上', en: 'Not reached' },
  refused: { zh: '拒绝随访', en: 'Refused' },
  escalated: { zh: '情况加重，已升级', en: 'Worse, escalated' },
} as const satisfies Record<string, Bilingual>;

export const closureReasons = {
  risk_eased: { zh: '风险缓解', en: 'Risk eased' },
  in_care: { zh: '转医疗', en: 'In medical care' },
  moved_away: { zh: '迁出', en: 'Moved away' },
  declined_no_danger: { zh: '拒绝且无紧急危险', en: 'Declined, no urgent danger' },
  died: { zh: '死亡', en: 'Died' },
} as const satisfies Record<string, Bilingual>;

export type Source = keyof typeof sources;
export type Urgency = keyof typeof urgencies;
export type RiskLevel = keyof typeof riskLevels;
export type ConsentGiver = keyof typeof consentGivers;
export type ReferralOutcome = keyof typeof referralOutcomes;
export type FollowUpOutcome = keyof typeof followUpOutcomes;
export type ClosureReason = keyof typeof closureReasons;

/** The keys of a word list, as contracts need them. */
export const wordsOf = <Table extends Record<string, unknown>>(table: Table) =>
  Object.keys(table) as (keyof Table & string)[];
