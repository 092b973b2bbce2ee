import { defineStates } from '@xinan/contract-kit/state-table';

const officer = ['data_officer'] as const;
const reviewer = ['data_reviewer'] as const;
const verifier = ['index_verifier'] as const;
const manager = ['index_manager'] as const;
const approver = ['index_approver'] as const;
const handler = ['appeal_handler'] as const;
const system = ['system'] as const;
const ready = ['reported_whole', 'checks_pass', 'evidence_complete', 'still_collecting'] as const;

/** 填报任务: one indicator, one unit, one period. Guards, buttons and the diagram in the README come from here. */
export const taskStates = defineStates({
  initial: 'open',
  final: ['published'],
  states: {
    open: { zh: '待填报', en: 'To report' },
    draft: { zh: '草稿', en: 'Draft' },
    submitted: { zh: '已提交', en: 'Submitted' },
    dept_approved: { zh: '部门已审', en: 'Reviewed' },
    returned: { zh: '退回补正', en: 'Queried' },
    verified: { zh: '已核验', en: 'Verified' },
    rejected: { zh: '核验不通过', en: 'Rejected' },
    overdue: { zh: '逾期', en: 'Overdue' },
    scored: { zh: '已计分', en: 'Scored' },
    in_appeal: { zh: '申诉中', en: 'In appeal' },
    published: { zh: '已发布', en: 'Published' },
    superseded: { zh: '已更正', en: 'Corrected' },
  },
  conditions: {
    manual: { zh: '由部门填报的指标', en: 'a value that departments report' },
    computed: { zh: '平台取数的指标', en: 'a value the platform computes' },
    reported_whole: { zh: '分子、分母已填写', en: 'numerator and denominator filled in' },
    checks_pass: { zh: '数据校验通过，需说明的已说明', en: 'checks passed, and explained where asked' },
    evidence_complete: { zh: '每类佐证材料至少一份', en: 'a file for each kind of evidence' },
    still_collecting: { zh: '本周期尚未关闭', en: 'the cycle is not closed' },
    reason_given: { zh: '写明理由', en: 'a reason' },
    not_submitter: { zh: '本人不是填报人', en: 'somebody other than who submitted it' },
    outside_department: { zh: '核验人不在填报部门', en: 'a verifier from outside the department' },
    evidence_ticked: { zh: '逐项勾选佐证材料', en: 'the evidence ticked one by one' },
    cycle_closed: { zh: '本周期已关闭', en: 'the cycle is closed' },
    appeal_open: { zh: '在申诉期内', en: 'within the time for appeals' },
    not_verifier: { zh: '本人未核验过该值', en: 'somebody who did not verify this value' },
    no_open_appeal: { zh: '没有未结申诉', en: 'no open appeal' },
  },
  steps: {
    save: {
      from: ['open', 'draft'],
      to: 'draft',
      roles: officer,
      when: ['manual', 'still_collecting'],
      label: { zh: '保存', en: 'Save' },
    },
    amend: {
      from: ['returned', 'overdue'],
      to: 'same',
      roles: officer,
      when: ['manual', 'still_collecting'],
      label: { zh: '保存补正', en: 'Save the amendment' },
    },
    submit: {
      from: ['draft'],
      to: 'submitted',
      roles: officer,
      when: ready,
      primary: true,
      label: { zh: '提交', en: 'Submit' },
    },
    resubmit: {
      from: ['returned'],
      to: 'submitted',
      roles: officer,
      when: ready,
      primary: true,
      label: { zh: '补正后提交', en: 'Submit again' },
    },
    submit_late: {
      from: ['overdue'],
      to: 'submitted',
      roles: officer,
      when: ready,
      primary: true,
      label: { zh: '迟报提交', en: 'Submit late' },
    },
    declare_not_applicable: {
      from: ['open', 'draft', 'returned'],
      to: 'submitted',
      roles: officer,
      when: ['manual', 'reason_given', 'still_collecting'],
      label: { zh: '申报不适用', en: 'Declare not applicable' },
    },
    object: {
      from: ['dept_approved', 'verified'],
      to: 'same',
      roles: officer,
      when: ['computed', 'reason_given', 'still_collecting'],
      label: { zh: '数据质量异议', en: 'Object to the data' },
    },
    return: {
      from: ['submitted'],
      to: 'draft',
      roles: reviewer,
      when: ['reason_given', 'still_collecting'],
      label: { zh: '退回填报人', en: 'Return' },
    },
    approve: {
      from: ['submitted'],
      to: 'dept_approved',
      roles: reviewer,
      when: ['not_submitter', 'still_collecting'],
      primary: true,
      label: { zh: '审核通过', en: 'Approve' },
    },
    query: {
      from: ['dept_approved'],
      to: 'returned',
      roles: verifier,
      when: ['manual', 'reason_given', 'outside_department'],
      label: { zh: '退回补正', en: 'Query' },
    },
    pass: {
      from: ['dept_approved'],
      to: 'verified',
      roles: verifier,
      when: ['evidence_ticked', 'not_submitter', 'outside_department'],
      primary: true,
      label: { zh: '核验通过', en: 'Pass' },
    },
    reject: {
      from: ['dept_approved'],
      to: 'rejected',
      roles: verifier,
      when: ['reason_given', 'outside_department'],
      label: { zh: '核验不通过', en: 'Reject' },
    },
    take_snapshot: {
      from: ['open', 'dept_approved'],
      to: 'dept_approved',
      roles: system,
      when: ['computed'],
      label: { zh: '平台取数', en: 'Snapshot' },
    },
    settle_snapshot: {
      from: ['dept_approved'],
      to: 'verified',
      roles: system,
      when: ['computed', 'checks_pass', 'no_open_appeal'],
      label: { zh: '取数自动核验', en: 'Snapshot verified' },
    },
    // A cohort that was not complete is counted once more: what was published stays, the next run reads the final value.
    finalise: {
      from: ['dept_approved', 'verified', 'scored', 'published'],
      to: 'same',
      roles: system,
      when: ['computed'],
      label: { zh: '取数定稿', en: 'Snapshot made final' },
    },
    lapse: {
      from: ['open', 'draft'],
      to: 'overdue',
      roles: system,
      label: { zh: '逾期', en: 'Deadline passed' },
    },
    lapse_return: {
      from: ['returned'],
      to: 'rejected',
      roles: system,
      label: { zh: '补正逾期', en: 'Amendment overdue' },
    },
    // What nobody reviewed or verified before the close scores as it stands: not reported.
    lapse_unverified: {
      from: ['submitted', 'dept_approved'],
      to: 'overdue',
      roles: system,
      when: ['cycle_closed'],
      label: { zh: '周期关闭时未完成核验', en: 'Not verified before the close' },
    },
    score: {
      from: ['verified', 'rejected', 'overdue'],
      to: 'scored',
      roles: [...manager, ...approver],
      when: ['cycle_closed'],
      label: { zh: '计分', en: 'Score' },
    },
    appeal: {
      from: ['scored'],
      to: 'in_appeal',
      roles: officer,
      when: ['reason_given', 'appeal_open'],
      label: { zh: '申诉', en: 'Appeal' },
    },
    uphold: {
      from: ['in_appeal'],
      to: 'verified',
      roles: handler,
      when: ['reason_given', 'not_verifier'],
      label: { zh: '支持申诉', en: 'Uphold' },
    },
    dismiss: {
      from: ['in_appeal'],
      to: 'scored',
      roles: handler,
      when: ['reason_given', 'not_verifier'],
      label: { zh: '驳回申诉', en: 'Dismiss' },
    },
    publish: {
      from: ['scored'],
      to: 'published',
      roles: approver,
      when: ['no_open_appeal'],
      label: { zh: '发布', en: 'Publish' },
    },
    correct: {
      from: ['published'],
      to: 'superseded',
      roles: approver,
      when: ['reason_given'],
      label: { zh: '更正', en: 'Correct' },
    },
    republish: {
      from: ['superseded'],
      to: 'published',
      roles: approver,
      label: { zh: '发布更正值', en: 'Publish the correction' },
    },
  },
});

export type TaskState = keyof typeof taskStates.states;
export type TaskStep = keyof typeof taskStates.steps;
export type TaskCondition = keyof typeof taskStates.conditions;

/** What became of a task, kept once it is scored. */
export const outcomes = ['verified', 'rejected', 'not_reported'] as const;
export type Outcome = (typeof outcomes)[number];

/** The outcome a task is scored with. */
export const outcomeOf = (state: TaskState): Outcome =>
  state === 'verified' ? 'verified' : state === 'rejected' ? 'rejected' : 'not_reported';
