import { defineActions } from '../action.ts';

/** Data elements of the city index: totals by unit and month. */
export const indexElementActions = defineActions({
  'index.elements': {
    zh: '读取指标数据元',
    en: 'Read data elements of the index',
    by: { system: 'any', city_admin: 'any', auditor: 'any' },
    data: { statistic: 'r', indicator_value: 'r', reference: 'r' },
    purpose: 'statistics',
    audit: 'changes',
  },
  'index.keep_elements': {
    zh: '保存月末数据元',
    en: 'Keep the standing elements of a month',
    by: { system: 'any' },
    data: { statistic: 'r', indicator_value: 'cr', reference: 'r' },
    purpose: 'statistics',
    audit: 'changes',
  },
  'index.record_elements': {
    zh: '登记数据元',
    en: 'Record data elements',
    by: { city_admin: 'any' },
    data: { indicator_value: 'cru', reference: 'r' },
    purpose: 'statistics',
    audit: 'record',
  },
});
