import { defineStates } from '@xinan/contract-kit/state-table';

/** 评价周期. Weights and formulas do not change inside one: its set is frozen. */
export const cycleStates = defineStates({
  initial: 'collecting',
  final: ['published'],
  states: {
    collecting: { zh: '填报核验中', en: 'Collecting' },
    closed: { zh: '已关闭', en: 'Closed' },
    previewed: { zh: '预览与申诉', en: 'Preview and appeals' },
    published: { zh: '已发布', en: 'Published' },
  },
  conditions: {
    past_deadline: { zh: '填报期限已过', en: 'the deadline for reports has passed' },
    all_settled: { zh: '每项任务都已有结果', en: 'an outcome of every task' },
    no_open_appeal: { zh: '没有未结申诉', en: 'no open appeal' },
    appeals_over: { zh: '申诉期已过', en: 'the time for appeals has passed' },
    coverage_met: { zh: '全市数据完整率达到发布要求', en: 'enough data for the city' },
    reason_given: { zh: '写明理由', en: 'a reason' },
  },
  steps: {
    close: {
      from: ['collecting'],
      to: 'closed',
      roles: ['index_manager'],
      when: ['past_deadline'],
      primary: true,
      label: { zh: '关闭周期', en: 'Close the cycle' },
    },
    preview: {
      from: ['closed'],
      to: 'previewed',
      roles: ['index_manager'],
      when: ['all_settled'],
      primary: true,
      label: { zh: '计分并预览', en: 'Calculate a preview' },
    },
    preview_again: {
      from: ['previewed'],
      to: 'previewed',
      roles: ['index_manager'],
      when: ['no_open_appeal', 'all_settled'],
      label: { zh: '重新计分', en: 'Calculate again' },
    },
    publish: {
      from: ['previewed'],
      to: 'published',
      roles: ['index_approver'],
      when: ['no_open_appeal', 'appeals_over', 'coverage_met'],
      primary: true,
      label: { zh: '审定发布', en: 'Publish' },
    },
    correct: {
      from: ['published'],
      to: 'published',
      roles: ['index_approver'],
      when: ['reason_given'],
      label: { zh: '更正', en: 'Correct' },
    },
  },
});

export type CycleState = keyof typeof cycleStates.states;
export type CycleStep = keyof typeof cycleStates.steps;
export type CycleCondition = keyof typeof cycleStates.conditions;
