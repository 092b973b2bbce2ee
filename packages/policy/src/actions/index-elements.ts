import { defineActions } from '../action.ts';

/** Data elements of the city index: totals by unit and month; and what the city sets for its index. */
export const indexElementActions = defineActions({
  'index.elements': {
    zh: '读取指标数据元',
    en: 'Read data elements of the index',
    by: { system: 'any', city_admin: 'any', auditor: 'any' },
    data: { statistic: 'r', indicator_element: 'r', reference: 'r' },
    purpose: 'statistics',
    audit: 'changes',
  },
  'index.keep_elements': {
    zh: '保存月末数据元',
    en: 'Keep the standing elements of a month',
    by: { system: 'any' },
    data: { statistic: 'r', indicator_element: 'cr', reference: 'r' },
    purpose: 'statistics',
    audit: 'changes',
  },
  'index.configure': {
    zh: '设置同类组与期限',
    en: 'Set peer groups and terms of the index',
    by: { index_manager: 'area', city_admin: 'area' },
    // Of the city's settings those of the index only; the row policy names them.
    data: { reference: 'cru' },
    purpose: 'statistics',
    audit: 'record',
  },
  'index.record_elements': {
    zh: '登记数据元',
    en: 'Record data elements',
    by: { city_admin: 'any' },
    data: { indicator_element: 'cru', reference: 'r' },
    purpose: 'statistics',
    audit: 'record',
  },
});
