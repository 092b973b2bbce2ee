import { defineActions } from '../action.ts';
import { staffRoles } from '../roles.ts';
import type { Reach } from '../classes.ts';
import type { Role } from '../roles.ts';

const everyStaff = Object.fromEntries(staffRoles.map((role) => [role, 'self'])) as Partial<
  Record<Role, Reach>
>;
const everyone: Partial<Record<Role, Reach>> = {
  ...(Object.fromEntries(staffRoles.map((role) => [role, 'any'])) as Partial<Record<Role, Reach>>),
  resident: 'any',
  claimant: 'any',
  anonymous: 'any',
  system: 'any',
};

/**
 * Accounts, sessions, places. Sign-in itself runs in narrow definer functions; no role reads class `secret`.
 * Accounts and role grants are two classes: who makes accounts grants no roles, who grants roles makes no accounts.
 */
export const accountActions = defineActions({
  'place.browse': {
    zh: '查看服务地点与热线',
    en: 'Look up places and lines',
    by: everyone,
    data: { reference: 'r' },
    purpose: 'public_service',
    audit: 'changes',
  },
  'session.begin': {
    zh: '登录',
    en: 'Sign in',
    by: { anonymous: 'create', resident: 'create', claimant: 'create' },
    data: { message: 'c', event: 'c' },
    purpose: 'public_service',
    audit: 'record',
  },
  'session.read': {
    zh: '查看本人登录状态',
    en: 'Read own session',
    by: { ...everyStaff, resident: 'self' },
    data: { account: 'r', role: 'r', reference: 'r' },
    purpose: 'operations',
    audit: 'changes',
  },
  'session.confirm': {
    zh: '重新验证身份',
    en: 'Confirm identity again',
    by: everyStaff,
    data: { account: 'r', role: 'r', reference: 'r' },
    purpose: 'operations',
    audit: 'record',
  },
  'credential.manage': {
    zh: '管理本人登录凭据',
    en: 'Manage own credentials',
    by: everyStaff,
    data: { account: 'r', role: 'r', reference: 'r' },
    purpose: 'operations',
    audit: 'record',
    mfaMinutes: 15,
  },
  'account.list': {
    zh: '查看账号',
    en: 'List accounts',
    by: { system_admin: 'any', security_admin: 'any', auditor: 'any', city_admin: 'area' },
    data: { account: 'r', role: 'r', reference: 'r' },
    purpose: 'operations',
    audit: 'record',
  },
  'account.create': {
    zh: '开通账号',
    en: 'Create account',
    by: { system_admin: 'any' },
    data: { account: 'cr', role: 'r', reference: 'r' },
    purpose: 'operations',
    mfaMinutes: 15,
    audit: 'record',
  },
  'account.disable': {
    zh: '停用账号',
    en: 'Disable account',
    by: { system_admin: 'any' },
    data: { account: 'ru', role: 'r', event: 'c' },
    purpose: 'operations',
    mfaMinutes: 15,
    audit: 'record',
  },
  'account.reinvite': {
    zh: '重新邀请',
    en: 'Invite again',
    by: { system_admin: 'any' },
    data: { account: 'r', role: 'r', event: 'c' },
    purpose: 'operations',
    mfaMinutes: 15,
    audit: 'record',
  },
  'account.provision': {
    zh: '由服务器命令行开通账号',
    en: "Create account at the server's command line",
    by: { system: 'any' },
    data: { account: 'cr', role: 'cr', reference: 'r' },
    purpose: 'operations',
    audit: 'record',
  },
  'role.grant': {
    zh: '授予岗位',
    en: 'Grant role',
    by: { security_admin: 'any' },
    data: { account: 'r', role: 'cru', reference: 'r', event: 'c' },
    purpose: 'operations',
    mfaMinutes: 15,
    audit: 'record',
  },
  'setup.begin': {
    zh: '首次设置',
    en: 'First set-up',
    by: { system: 'any' },
    data: { account: 'cru', role: 'cru', reference: 'cr' },
    purpose: 'operations',
    audit: 'record',
  },
  'practitioner.list': {
    zh: '查看值班与专业人员',
    en: 'List practitioners and shifts',
    by: { duty_officer: 'area', crisis_supervisor: 'area', city_admin: 'area', hotline_operator: 'area' },
    data: { practitioner: 'r', reference: 'r' },
    purpose: 'operations',
    audit: 'changes',
  },
  'message.outbox': {
    zh: '查看演示短信',
    en: 'Read the demonstration outbox',
    by: { system: 'any' },
    data: { message: 'r', reference: 'r' },
    purpose: 'operations',
    audit: 'changes',
  },
  'message.send': {
    zh: '发送短信',
    en: 'Send messages',
    by: { system: 'any' },
    data: { message: 'cru' },
    purpose: 'operations',
    audit: 'record',
  },
  'demo.load': {
    zh: '载入演示城市',
    en: 'Load the demonstration city',
    by: { system: 'any' },
    data: {
      reference: 'cru',
      account: 'cru',
      role: 'cru',
      practitioner: 'cru',
      identity: 'cru',
      consent: 'cru',
      assessment_result: 'cru',
      item_answers: 'cru',
      crisis: 'cru',
      crisis_note: 'cru',
      assignment: 'cru',
      duty: 'cru',
      statistic: 'cru',
    },
    purpose: 'operations',
    audit: 'record',
  },
});
