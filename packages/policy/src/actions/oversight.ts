import { defineActions } from '../action.ts';
import { staffRoles } from '../roles.ts';
import type { Reach } from '../classes.ts';
import type { Role } from '../roles.ts';

const everyDesk = Object.fromEntries(staffRoles.map((role) => [role, 'self'])) as Partial<
  Record<Role, Reach>
>;

/** Work list, statistics, audit, and the system's own rounds. */
export const oversightActions = defineActions({
  'duty.list': {
    zh: '查看我的待办',
    en: 'List my duties',
    by: { ...everyDesk, crisis_supervisor: 'area', mediation_lead: 'area' },
    data: { duty: 'r', reference: 'r' },
    purpose: 'operations',
    audit: 'changes',
  },
  'statistics.read': {
    zh: '查看统计与驾驶舱',
    en: 'Read statistics',
    by: {
      crisis_supervisor: 'area',
      city_admin: 'area',
      duty_officer: 'area',
      data_officer: 'area',
      hotline_operator: 'area',
      counsellor: 'area',
      psychotherapist: 'area',
      psychiatrist: 'area',
      registrar: 'area',
      mediator: 'area',
      mediation_lead: 'area',
      consultant: 'area',
      petition_officer: 'area',
      village_head: 'area',
      police_officer: 'area',
      grid_worker: 'area',
      school_teacher: 'area',
      trainer: 'area',
      auditor: 'area',
    },
    data: { statistic: 'r', reference: 'r' },
    purpose: 'statistics',
    audit: 'changes',
  },
  'facts.fold': {
    zh: '汇总统计事实',
    en: 'Fold facts',
    by: { system: 'any' },
    data: { statistic: 'crud' },
    purpose: 'statistics',
    audit: 'changes',
  },
  'audit.read': {
    zh: '查看审计日志',
    en: 'Read the audit log',
    by: { auditor: 'any' },
    data: { audit: 'r', account: 'r', role: 'r' },
    purpose: 'audit',
    audit: 'record',
  },
  'audit.verify': {
    zh: '核验审计链',
    en: 'Verify the audit chain',
    by: { auditor: 'any', system: 'any' },
    data: { audit: 'r' },
    purpose: 'audit',
    audit: 'record',
  },
  'audit.seal': {
    zh: '封存审计日志',
    en: 'Seal the audit log',
    by: { system: 'any' },
    data: { audit: 'cr' },
    purpose: 'audit',
    audit: 'changes',
  },
  'event.follow': {
    zh: '接收变更通知',
    en: 'Follow changes',
    by: everyDesk,
    data: { event: 'r' },
    purpose: 'operations',
    audit: 'changes',
  },
  'event.relay': {
    zh: '分发变更通知',
    en: 'Relay changes',
    by: { system: 'any' },
    data: { event: 'r' },
    purpose: 'operations',
    audit: 'changes',
  },
  'upkeep.sweep': {
    zh: '清理过期数据',
    en: 'Sweep expired rows',
    by: { system: 'any' },
    data: { event: 'rd', message: 'rd' },
    purpose: 'operations',
    audit: 'changes',
  },
});
