import { defineActions } from '../action.ts';
import { staffRoles } from '../roles.ts';
import type { Reach } from '../classes.ts';
import type { Role } from '../roles.ts';

/** `assigned`: of the own department (the seat), in the own area. */
const departments = { data_officer: 'assigned', data_reviewer: 'assigned' } as const;
/** The evaluation office, which judges what departments report. */
const office = {
  index_verifier: 'area',
  index_manager: 'area',
  index_approver: 'area',
  appeal_handler: 'area',
} as const;
const everyDesk = Object.fromEntries(staffRoles.map((role) => [role, 'any'])) as Partial<Record<Role, Reach>>;

/** Every step notes its course; what is submitted and what is appealed each action says for itself. */
const judged = {
  indicator_value: 'cru',
  indicator_report: 'r',
  indicator_appeal: 'r',
  indicator_element: 'r',
  indicator_run: 'r',
  indicator_method: 'r',
  event: 'c',
  reference: 'r',
} as const;

/** The 心安城市 index: who reports, who checks, who calculates and who publishes are different people. */
export const indicatorActions = defineActions({
  'index.read_public': {
    zh: '查看已发布的指数',
    en: 'Read the published index',
    by: {
      ...everyDesk,
      anonymous: 'any',
      resident: 'any',
      claimant: 'any',
      party: 'any',
      system: 'any',
    },
    data: { published_index: 'r', reference: 'r' },
    purpose: 'public_service',
    audit: 'changes',
  },
  'index.browse': {
    zh: '查看指标集与评价周期',
    en: 'Browse indicator sets and cycles',
    by: { ...departments, ...office, index_expert: 'any', city_admin: 'area', auditor: 'any' },
    data: { indicator_method: 'r', reference: 'r' },
    purpose: 'statistics',
    audit: 'changes',
  },
  'index.read': {
    zh: '查看指标数据与得分',
    en: 'Read indicator values and scores',
    by: { ...departments, ...office, city_admin: 'area', auditor: 'any' },
    data: {
      indicator_value: 'r',
      indicator_report: 'r',
      indicator_appeal: 'r',
      indicator_element: 'r',
      indicator_run: 'r',
      indicator_method: 'r',
      published_index: 'r',
      reference: 'r',
    },
    purpose: 'statistics',
    audit: 'changes',
  },
  'index.define': {
    zh: '编制指标集',
    en: 'Draft indicator sets',
    by: { index_manager: 'any' },
    data: { indicator_method: 'cru', reference: 'r', event: 'c' },
    purpose: 'statistics',
    audit: 'record',
  },
  'index.adopt': {
    zh: '批准指标集',
    en: 'Adopt indicator sets',
    by: { index_approver: 'any' },
    // What is adopted is registered in the standards library at once.
    data: { indicator_method: 'ru', standard: 'cru', reference: 'r', event: 'c' },
    purpose: 'statistics',
    mfaMinutes: 720,
    audit: 'record',
  },
  'index.seat': {
    zh: '指定部门填报人员',
    en: 'Seat people for departments',
    by: { index_manager: 'area' },
    data: { indicator_seat: 'cru', indicator_method: 'r', account: 'r', role: 'r', reference: 'r' },
    purpose: 'operations',
    audit: 'record',
  },
  'index.collect': {
    zh: '填报指标数据',
    en: 'Report indicator values',
    by: { data_officer: 'assigned' },
    data: { ...judged, indicator_report: 'cru', indicator_appeal: 'cr' },
    purpose: 'statistics',
    audit: 'record',
  },
  'index.review': {
    zh: '部门审核指标数据',
    en: 'Review values of the department',
    by: { data_reviewer: 'assigned' },
    data: judged,
    purpose: 'statistics',
    audit: 'record',
  },
  'index.verify': {
    zh: '核验指标数据',
    en: 'Verify indicator values',
    by: { index_verifier: 'area' },
    data: judged,
    purpose: 'supervision',
    audit: 'record',
  },
  'index.manage': {
    zh: '管理评价周期与计分',
    en: 'Manage cycles and runs',
    by: { index_manager: 'area' },
    data: {
      ...judged,
      indicator_run: 'cru',
      indicator_method: 'cru',
      indicator_judgement: 'r',
      published_index: 'r',
      statistic: 'r',
    },
    purpose: 'statistics',
    audit: 'record',
  },
  'index.approve': {
    zh: '审定发布与更正',
    en: 'Approve publication and correction',
    by: { index_approver: 'area' },
    data: {
      ...judged,
      indicator_report: 'cr',
      indicator_run: 'cru',
      indicator_method: 'ru',
      published_index: 'cru',
    },
    purpose: 'public_service',
    mfaMinutes: 720,
    audit: 'record',
  },
  'index.decide_appeal': {
    zh: '处理指标申诉',
    en: 'Decide appeals',
    by: { appeal_handler: 'area' },
    // What a department claimed and was right about is submitted for it.
    data: { ...judged, indicator_report: 'cr', indicator_appeal: 'ru' },
    purpose: 'supervision',
    audit: 'record',
  },
  'index.judge': {
    zh: '专家赋权打分',
    en: 'Judge the importance of indicators',
    by: { index_expert: 'self' },
    data: { indicator_judgement: 'cru', indicator_method: 'r', event: 'c', reference: 'r' },
    purpose: 'statistics',
    audit: 'record',
  },
  'index.track': {
    zh: '评价周期自动流转',
    en: 'Walk the clocks of evaluation cycles',
    by: { system: 'any' },
    data: {
      ...judged,
      indicator_method: 'ru',
      indicator_seat: 'r',
      duty: 'cru',
      statistic: 'r',
    },
    purpose: 'statistics',
    audit: 'changes',
  },
});
