import { defineStates } from '@xinan/contract-kit/state-table';
import type { ClosureReason } from './words.ts';

const desk = ['duty_officer', 'crisis_supervisor'] as const;
const carers = [...desk, 'psychiatrist'] as const;

/** 危机个案: what can be done, by whom, from where. Guards, buttons and the diagram in the README come from here. */
export const crisisStates = defineStates({
  initial: 'alerted',
  final: ['closed', 'not_crisis'],
  states: {
    alerted: { zh: '待签收', en: 'Alerted' },
    acknowledged: { zh: '已签收', en: 'Acknowledged' },
    assessing: { zh: '评估中', en: 'Assessing' },
    not_crisis: { zh: '非危机', en: 'Not a crisis' },
    intervening: { zh: '干预中', en: 'Intervening' },
    referred: { zh: '已转介', en: 'Referred' },
    following: { zh: '随访中', en: 'Following up' },
    closing: { zh: '待会签结案', en: 'Awaiting second signature' },
    closed: { zh: '已结案', en: 'Closed' },
  },
  conditions: {
    plan_if_high: { zh: '评为高风险的须已有安全计划', en: 'a safety plan where the rating is high' },
    referral_open: { zh: '有待回执的转介', en: 'a referral awaits its receipt' },
    no_open_referral: { zh: '转介已有回执', en: 'the referral has its receipt' },
    closure_grounds: { zh: '所选结案理由的条件已满足', en: 'the grounds of the chosen reason are met' },
    another_person: { zh: '会签人不是申请人', en: 'the second signer is another person' },
    within_90_days: { zh: '结案未满 90 天', en: 'closed less than 90 days ago' },
  },
  steps: {
    acknowledge: {
      from: ['alerted'],
      to: 'acknowledged',
      roles: desk,
      primary: true,
      label: { zh: '签收', en: 'Acknowledge' },
    },
    start_assessment: {
      from: ['acknowledged'],
      to: 'assessing',
      roles: desk,
      primary: true,
      label: { zh: '开始评估', en: 'Start assessment' },
    },
    assess: {
      from: ['assessing', 'intervening', 'referred', 'following'],
      to: 'intervening',
      roles: carers,
      primary: true,
      label: { zh: '登记评估', en: 'Record assessment' },
    },
    rule_out: {
      from: ['assessing'],
      to: 'not_crisis',
      roles: desk,
      label: { zh: '判为非危机', en: 'Rule out' },
    },
    write_plan: {
      from: ['intervening', 'referred', 'following'],
      to: 'same',
      roles: carers,
      primary: true,
      label: { zh: '写安全计划', en: 'Write safety plan' },
    },
    refer: {
      from: ['intervening', 'following'],
      to: 'referred',
      roles: desk,
      primary: true,
      label: { zh: '转介医院', en: 'Refer to hospital' },
    },
    answer_referral: {
      from: ['intervening', 'referred'],
      to: 'same',
      roles: ['psychiatrist'],
      when: ['referral_open'],
      primary: true,
      label: { zh: '转介回执', en: 'Return receipt' },
    },
    start_following: {
      from: ['intervening', 'referred'],
      to: 'following',
      roles: desk,
      when: ['plan_if_high', 'no_open_referral'],
      primary: true,
      label: { zh: '转入随访', en: 'Start follow-up' },
    },
    follow_up: {
      from: ['referred', 'following'],
      to: 'same',
      roles: carers,
      primary: true,
      label: { zh: '登记随访', en: 'Record follow-up' },
    },
    propose_closure: {
      from: ['following'],
      to: 'closing',
      roles: desk,
      when: ['closure_grounds'],
      label: { zh: '签字并申请结案', en: 'Sign and propose closure' },
    },
    countersign: {
      from: ['closing'],
      to: 'closed',
      roles: ['crisis_supervisor'],
      when: ['another_person'],
      primary: true,
      label: { zh: '会签结案', en: 'Countersign and close' },
    },
    return_to_following: {
      from: ['closing'],
      to: 'following',
      roles: ['crisis_supervisor'],
      label: { zh: '退回随访', en: 'Return to follow-up' },
    },
    reopen: {
      from: ['closed', 'not_crisis'],
      to: 'assessing',
      roles: desk,
      when: ['within_90_days'],
      label: { zh: '重新打开', en: 'Reopen' },
    },
  },
});

export type CrisisState = keyof typeof crisisStates.states;
export type CrisisStep = keyof typeof crisisStates.steps;
export type CrisisCondition = keyof typeof crisisStates.conditions;

export type ClosureGround =
  | 'assessed'
  | 'plan_written'
  | 'two_follow_ups'
  | 'one_follow_up'
  | 'calm_long_enough'
  | 'seen_by_hospital';

/** What each reason for closing must rest on. */
export const closureGrounds: Readonly<Record<ClosureReason, readonly ClosureGround[]>> = {
  risk_eased: ['assessed', 'plan_written', 'two_follow_ups', 'calm_long_enough'],
  in_care: ['assessed', 'seen_by_hospital', 'one_follow_up'],
  moved_away: ['assessed'],
  declined_no_danger: ['assessed'],
  died: [],
};

export const closureGroundWords: Readonly<Record<ClosureGround, { zh: string; en: string }>> = {
  assessed: { zh: '已完成评估', en: 'an assessment' },
  plan_written: { zh: '已制定安全计划', en: 'a safety plan' },
  two_follow_ups: { zh: '至少两次随访联系上', en: 'two follow-ups that reached the person' },
  one_follow_up: { zh: '至少一次随访联系上', en: 'one follow-up that reached the person' },
  calm_long_enough: {
    zh: '距最近一次高风险评定满规定天数',
    en: 'the required days since the last high rating',
  },
  seen_by_hospital: { zh: '医院回执已就诊', en: 'a hospital receipt that the person was seen' },
};
