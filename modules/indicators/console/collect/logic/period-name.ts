/** A period as people say it: 2026年10月, 2026年第3季度, 2026年; Oct 2026, Q3 2026, 2026. */
export function periodName(period: string, locale: 'zh' | 'en'): string {
  const [, year = period, month, quarter] = /^(\d{4})(?:-(\d{2})|Q([1-4]))?$/.exec(period) ?? [];
  if (month !== undefined)
    return locale === 'zh' ? `${year}年${Number(month)}月` : `${months[Number(month) - 1] ?? month} ${year}`;
  if (quarter !== undefined) return locale === 'zh' ? `${year}年第${quarter}季度` : `Q${quarter} ${year}`;
  return locale === 'zh' && /^\d{4}$/.test(year) ? `${year}年` : year;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
