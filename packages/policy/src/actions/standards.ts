import { defineActions } from '../action.ts';
import type { Reach } from '../classes.ts';
import type { Role } from '../roles.ts';
import { staffRoles } from '../roles.ts';

const everyDesk = (reach: Reach) =>
  Object.fromEntries(staffRoles.map((role) => [role, reach])) as Partial<Record<Role, Reach>>;

/** The standards library: the city office drafts, another of the office approves, every desk reads. */
export const standardActions = defineActions({
  'standard.read': {
    zh: '查看标准规范',
    en: 'Read standards',
    by: { ...everyDesk('published'), city_admin: 'any' },
    data: { standard: 'r', reference: 'r' },
    purpose: 'operations',
    audit: 'changes',
  },
  'standard.read_public': {
    zh: '查看公开的标准规范',
    en: 'Read public standards',
    by: {
      ...everyDesk('public'),
      anonymous: 'public',
      resident: 'public',
      claimant: 'public',
      party: 'public',
    },
    data: { standard: 'r', reference: 'r' },
    purpose: 'public_service',
    audit: 'changes',
  },
  'standard.draft': {
    zh: '起草标准规范',
    en: 'Draft standards',
    by: { city_admin: 'any' },
    data: { standard: 'cru', reference: 'r', event: 'c' },
    purpose: 'operations',
    audit: 'record',
  },
  'standard.approve': {
    zh: '批准与废止标准规范',
    en: 'Approve and withdraw standards',
    by: { city_admin: 'any' },
    data: { standard: 'ru', reference: 'r', event: 'c' },
    purpose: 'operations',
    audit: 'record',
  },
  'standard.install': {
    zh: '装入随平台提供的标准草案',
    en: 'Install the drafts shipped with the platform',
    by: { system: 'any' },
    data: { standard: 'cr', reference: 'r' },
    purpose: 'operations',
    audit: 'changes',
  },
});
