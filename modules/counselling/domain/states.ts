import { defineStates } from '@xinan/contract-kit/state-table';
import type { CourseStep } from './course.ts';

export const counsellorRoles = ['counsellor', 'psychotherapist'] as const;
const supervisor = ['crisis_supervisor'] as const;
const both = [...counsellorRoles, ...supervisor] as const;
const course = ['relating', 'calming', 'focusing', 'reframing'] as const;
const underWay = ['consented', ...course] as const;
const withCounsellor = ['assigned', ...underWay] as const;
const onward = ['own_consent', 'session_held', 'wants_to_continue'] as const;

/** 信访心理疏导: what can be done, by whom, from where. Guards, buttons and the diagram in the README come from here. */
export const counsellingStates = defineStates({
  initial: 'requested',
  final: ['finished', 'declined', 'ended_by_person', 'referred_on'],
  states: {
    requested: { zh: '待安排', en: 'To be assigned' },
    assigned: { zh: '待首次联系', en: 'First contact due' },
    consented: { zh: '本人已同意', en: 'Consented' },
    relating: { zh: '建立关系', en: 'Relating' },
    calming: { zh: '稳定情绪', en: 'Calming' },
    focusing: { zh: '查找焦点', en: 'Finding the focus' },
    reframing: { zh: '改变认知', en: 'Seeing anew' },
    finished: { zh: '已完成', en: 'Finished' },
    declined: { zh: '未开展', en: 'Not taken up' },
    ended_by_person: { zh: '本人停止', en: 'Ended by the person' },
    referred_on: { zh: '已转介', en: 'Referred on' },
  },
  conditions: {
    independent: {
      zh: '疏导人员不是申请人，也不承办信访事项',
      en: 'the counsellor neither asked for this nor handles petitions',
    },
    own_consent: {
      zh: '已登记本人向现在的疏导人员表示的同意',
      en: 'the person’s own consent to the present counsellor',
    },
    consent_missing: {
      zh: '更换疏导人员后尚未登记同意',
      en: 'no consent yet since the counsellor changed',
    },
    session_held: { zh: '本步骤至少谈过一次', en: 'at least one session in this step' },
    wants_to_continue: { zh: '本人最近一次表示愿意继续', en: 'the person last said they want to go on' },
    tried_enough: { zh: '已在不同的日子多次尝试联系', en: 'enough attempts on different days' },
  },
  steps: {
    assign: {
      from: ['requested'],
      to: 'assigned',
      roles: supervisor,
      when: ['independent'],
      primary: true,
      label: { zh: '安排疏导人员', en: 'Assign a counsellor' },
    },
    record_consent: {
      from: ['assigned'],
      to: 'consented',
      roles: counsellorRoles,
      primary: true,
      label: { zh: '登记本人同意', en: 'Record the person’s consent' },
    },
    renew_consent: {
      from: underWay,
      to: 'same',
      roles: counsellorRoles,
      when: ['consent_missing'],
      primary: true,
      label: { zh: '重新登记本人同意', en: 'Record consent anew' },
    },
    begin: {
      from: ['consented'],
      to: 'relating',
      roles: counsellorRoles,
      when: ['own_consent'],
      primary: true,
      label: { zh: '开始第一步', en: 'Begin the first step' },
    },
    record_session: {
      from: course,
      to: 'same',
      roles: counsellorRoles,
      when: ['own_consent'],
      primary: true,
      label: { zh: '登记一次疏导', en: 'Record a session' },
    },
    to_calming: {
      from: ['relating'],
      to: 'calming',
      roles: counsellorRoles,
      when: onward,
      primary: true,
      label: { zh: '进入“稳定情绪”', en: 'Go on to “Calming”' },
    },
    to_focusing: {
      from: ['calming'],
      to: 'focusing',
      roles: counsellorRoles,
      when: onward,
      primary: true,
      label: { zh: '进入“查找焦点”', en: 'Go on to “Finding the focus”' },
    },
    to_reframing: {
      from: ['focusing'],
      to: 'reframing',
      roles: counsellorRoles,
      when: onward,
      primary: true,
      label: { zh: '进入“改变认知”', en: 'Go on to “Seeing anew”' },
    },
    finish: {
      from: ['reframing'],
      to: 'finished',
      roles: counsellorRoles,
      when: ['own_consent', 'session_held'],
      primary: true,
      label: { zh: '完成疏导', en: 'Finish the course' },
    },
    log_attempt: {
      from: withCounsellor,
      to: 'same',
      roles: counsellorRoles,
      label: { zh: '登记未联系上', en: 'Log a missed contact' },
    },
    refer_on: {
      from: withCounsellor,
      to: 'referred_on',
      roles: counsellorRoles,
      label: { zh: '转介', en: 'Refer on' },
    },
    raise_risk: {
      from: withCounsellor,
      to: 'same',
      roles: counsellorRoles,
      label: { zh: '发现危险，立即报告', en: 'Danger: report at once' },
    },
    recuse: {
      from: ['assigned'],
      to: 'requested',
      roles: counsellorRoles,
      label: { zh: '本人回避', en: 'Recuse myself' },
    },
    decline: {
      from: ['requested', 'assigned'],
      to: 'declined',
      roles: both,
      label: { zh: '本人不需要', en: 'The person does not want it' },
    },
    close_unreached: {
      from: ['assigned'],
      to: 'declined',
      roles: counsellorRoles,
      when: ['tried_enough'],
      label: { zh: '多次联系不上，结束', en: 'Not reached: close' },
    },
    end_by_person: {
      from: underWay,
      to: 'ended_by_person',
      roles: both,
      label: { zh: '本人要求停止', en: 'The person wants to stop' },
    },
    close_lapsed: {
      from: underWay,
      to: 'ended_by_person',
      roles: counsellorRoles,
      when: ['tried_enough'],
      label: { zh: '多次未到，结束', en: 'No longer coming: close' },
    },
    reassign: {
      from: withCounsellor,
      to: 'same',
      roles: supervisor,
      when: ['independent'],
      label: { zh: '更换疏导人员', en: 'Change the counsellor' },
    },
  },
});

export type CounsellingState = keyof typeof counsellingStates.states;
export type CounsellingStep = keyof typeof counsellingStates.steps;
export type CounsellingCondition = keyof typeof counsellingStates.conditions;

export const isFinal = (state: string): boolean => counsellingStates.final.some((each) => each === state);

/** The step of the table that leads on from each part of the course. */
export const onwardSteps: Readonly<Record<CourseStep, CounsellingStep>> = {
  relating: 'to_calming',
  calming: 'to_focusing',
  focusing: 'to_reframing',
  reframing: 'finish',
};
