import type { Bilingual } from '@xinan/contract-kit';

/** Duties of a cycle, each with the words of the work list. Reminders come before the deadline, twice. */
const duties = {
  'indicator.collect': { zh: '填报指标数据', en: 'Report indicator values' },
  'indicator.amend': { zh: '补正指标数据', en: 'Amend queried values' },
  'indicator.review': { zh: '审核本部门指标数据', en: 'Review the department’s values' },
  'indicator.verify': { zh: '核验指标数据', en: 'Verify indicator values' },
  'indicator.no_seat': { zh: '指定填报人员', en: 'Seat somebody to report' },
  'indicator.close': { zh: '关闭评价周期', en: 'Close the cycle' },
  'indicator.score': { zh: '计分并预览', en: 'Calculate the preview' },
  'indicator.appeal': { zh: '处理申诉', en: 'Decide an appeal' },
  'indicator.publish': { zh: '审定发布', en: 'Approve the publication' },
} as const satisfies Record<string, Bilingual>;

export type IndicatorDutyKind = keyof typeof duties;

/** An overdue duty is told to the scoring manager the next working morning, then again. */
const ladder = [{ afterMinutes: 0, role: 'index_manager' }] as const;

export const indicatorDutyKinds = Object.fromEntries(
  Object.entries(duties).map(([kind, words]) => [kind, { ...words, ladder }]),
) as Readonly<Record<IndicatorDutyKind, Bilingual & { readonly ladder: typeof ladder }>>;

/** Working days before the deadline on which an unfinished report is reminded of: 3 and 1. */
export const reminderDays: readonly number[] = [3, 1];
