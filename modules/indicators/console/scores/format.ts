import { formatNumber } from '@xinan/cn/dates';
import { roundHalfUp } from '@xinan/indicators';

/** What stands where there is no number; never 0. */
export const dash = '—';

/** A score as published: two decimals, halves up. */
export const formatScore = (score: number | null | undefined): string =>
  score === null || score === undefined ? dash : roundHalfUp(score, 2).toFixed(2);

/** A score within a small cell: one decimal. */
export const formatShort = (score: number): string => roundHalfUp(score, 1).toFixed(1);

/** Points with their sign, a true minus: `+0.84`, `−1.20`, `0.00`. */
export function formatPoints(points: number | null | undefined): string {
  if (points === null || points === undefined) return dash;
  const rounded = roundHalfUp(points, 2);
  if (rounded === 0) return '0.00';
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded).toFixed(2)}`;
}

/** A value or a count: at most two decimals, grouped by three. */
export const formatAmount = (value: number | null | undefined): string =>
  value === null || value === undefined ? dash : formatNumber(roundHalfUp(value, 2)).replace('-', '−');

/** A share of 1 in per cent: `83.3%`. */
export const formatShare = (share: number | null | undefined, decimals = 1): string =>
  share === null || share === undefined ? dash : `${roundHalfUp(share * 100, decimals).toFixed(decimals)}%`;

/** A value with its unit: no space before a sign, one before a word of Latin letters. */
export function withUnit(number: string, unit: string): string {
  if (number === dash || unit === '') return number;
  return /^[%‰]/.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
}

/** On the axis of a chart: `26Q3`, `26.10`, `2025`. */
export function formatPeriodShort(period: string): string {
  if (period.length === 4) return period;
  return period.slice(2).replace('-', '.');
}

/** Which runs it is compared with over time. */
export function periodTypeOf(period: string): 'month' | 'quarter' | 'year' {
  if (period.includes('Q')) return 'quarter';
  return period.includes('-') ? 'month' : 'year';
}
