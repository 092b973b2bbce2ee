import { defineActions } from '../action.ts';
import type { Role } from '../roles.ts';

/** Who works with results, teaches or oversees: they read every instrument, its key too. */
const readers: readonly Role[] = [
  'counsellor',
  'psychotherapist',
  'psychiatrist',
  'consultant',
  'duty_officer',
  'crisis_supervisor',
  'hotline_operator',
  'school_teacher',
  'trainer',
  'city_admin',
  'auditor',
];

/** Instruments: everybody browses what is offered, staff read the library, one person drafts and another decides. */
export const instrumentActions = defineActions({
  'instrument.browse': {
    zh: '查看量表目录',
    en: 'Browse instruments',
    by: { anonymous: 'any', claimant: 'any', party: 'any', resident: 'any', system: 'any' },
    data: { instrument: 'r', reference: 'r' },
    purpose: 'public_service',
    audit: 'changes',
  },
  'instrument.read': {
    zh: '查看量表库',
    en: 'Read the library of instruments',
    by: {
      ...(Object.fromEntries(readers.map((role) => [role, 'published'])) as Partial<
        Record<Role, 'published'>
      >),
      instrument_manager: 'any',
      instrument_approver: 'any',
    },
    data: { instrument: 'r', instrument_draft: 'r', reference: 'r' },
    purpose: 'operations',
    audit: 'changes',
  },
  'instrument.draft_read': {
    zh: '查看量表草稿',
    en: 'Read drafts of instruments',
    by: { instrument_manager: 'any', instrument_approver: 'any' },
    data: { instrument: 'r', instrument_draft: 'r' },
    purpose: 'operations',
    audit: 'changes',
  },
  'instrument.draft': {
    zh: '编写量表',
    en: 'Draft instruments',
    by: { instrument_manager: 'any' },
    data: { instrument: 'r', instrument_draft: 'cru', event: 'c' },
    purpose: 'operations',
    audit: 'record',
  },
  'instrument.decide': {
    zh: '审定、停用与恢复量表',
    en: 'Approve, retire and restore instruments',
    by: { instrument_approver: 'any' },
    data: { instrument: 'cr', instrument_draft: 'ru', event: 'c' },
    purpose: 'operations',
    audit: 'record',
  },
  'instrument.register': {
    zh: '登记随平台提供的量表版本',
    en: 'Register the editions shipped with the platform',
    by: { system: 'any' },
    data: { instrument: 'cr' },
    purpose: 'operations',
    audit: 'changes',
  },
});
