import type { FieldFault } from '@xinan/contract-kit';

/** An entry of the data office, as it is judged before it is kept. */
export interface RegisterEntry {
  readonly element: string;
  readonly level: 'city' | 'county';
  readonly value: number;
  /** `2026-11`. */
  readonly month: string;
  readonly reason: string | null;
}

/** As far back as a value may have come into force. */
export const mostMonthsBack = 60;

const monthCount = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** The change against the value in force, as a share of it; null where there is none to compare with. */
export const changeOf = (value: number, inForce: number | null): number | null =>
  inForce === null || inForce === 0 ? null : value / inForce - 1;

/** Whether a change of more than 30% of the value in force (as in check Q4) wants a reason; whole numbers, so exact. */
export const isUnusual = (value: number, inForce: number | null): boolean =>
  inForce !== null && inForce !== 0 && 10 * Math.abs(value - inForce) > 3 * inForce;

/** What must hold of an element in a county. */
const ofCounty: Readonly<Record<string, { readonly allowed: readonly number[]; zh: string; en: string }>> = {
  'org.counties': { allowed: [1], zh: '一个县（市、区）本身记为 1', en: 'a county itself counts as 1' },
  'stations.counties_with_crisis_team': {
    allowed: [0, 1],
    zh: '县级填 1（已建）或 0（未建）',
    en: 'for a county, 1 (has a team) or 0 (has none)',
  },
};

/** Why an entry cannot be kept, field by field; none where it can. `thisMonth` is `2026-11`. */
export function judgeEntry(
  { element, level, value, month, reason }: RegisterEntry,
  { thisMonth, inForce }: { thisMonth: string; inForce: number | null },
): FieldFault[] {
  const faults: FieldFault[] = [];
  const back = monthCount(thisMonth) - monthCount(month);
  if (back < 0)
    faults.push({
      pointer: '/month',
      zh: '不能登记以后的月份',
      en: 'a month that lies ahead cannot be recorded',
    });
  if (back > mostMonthsBack)
    faults.push({
      pointer: '/month',
      zh: `只能登记最近 ${mostMonthsBack} 个月`,
      en: `only the last ${mostMonthsBack} months can be recorded`,
    });
  if (!Number.isInteger(value) || value < 0)
    faults.push({ pointer: '/value', zh: '请填 0 或正整数', en: 'a whole number, 0 or more' });
  const rule = level === 'county' ? ofCounty[element] : undefined;
  if (rule && !rule.allowed.includes(value)) faults.push({ pointer: '/value', zh: rule.zh, en: rule.en });
  if (isUnusual(value, inForce) && (reason ?? '').trim() === '')
    faults.push({
      pointer: '/reason',
      zh: '与现行数相差超过 30%，请写明原因',
      en: 'more than 30% off the value in force: say why',
    });
  return faults;
}
