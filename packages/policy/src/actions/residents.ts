import { defineActions } from '../action.ts';

/** The resident's own side: account, consents, and who opened the record. */
export const residentActions = defineActions({
  'resident.enrol': {
    zh: '居民首次登录建档',
    en: 'Enrol a resident at first sign-in',
    by: { system: 'any' },
    data: { identity: 'cr', account: 'cr' },
    purpose: 'public_service',
    audit: 'record',
  },
  'resident.read_self': {
    zh: '查看本人资料',
    en: 'Read own record',
    by: { resident: 'self' },
    data: { identity: 'r', consent: 'r' },
    purpose: 'rights_request',
    audit: 'changes',
    basis: '个人信息保护法 45',
  },
  'resident.record_identity': {
    zh: '登记本人实名信息',
    en: 'Record or remove own identity',
    by: { resident: 'self' },
    data: { identity: 'ru' },
    purpose: 'rights_request',
    audit: 'record',
    basis: '个人信息保护法 13、28–29',
  },
  'consent.decide': {
    zh: '同意或撤回同意',
    en: 'Give or withdraw consent',
    by: { resident: 'self' },
    data: { identity: 'r', consent: 'cru', event: 'c' },
    purpose: 'rights_request',
    audit: 'record',
    basis: '个人信息保护法 14–16',
  },
  'access.read_self': {
    zh: '查看谁看过我的记录',
    en: 'Read who opened my record',
    by: { resident: 'self', claimant: 'claim' },
    data: { audit: 'r', reference: 'r' },
    purpose: 'rights_request',
    audit: 'changes',
    basis: '个人信息保护法 44',
  },
});
