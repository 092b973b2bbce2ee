import {
  type Month,
  monthsOfYear,
  type Period,
  type Published,
  suppressBreakdown,
  yearPeriod,
  yearsOf,
} from '../domain.ts';
import { countLevels, type Level } from './read-levels.ts';
import type { MonthlyFact } from './store.ts';

/** The whole calendar years that months touch: what `publishMonths` needs to be given. */
export function wholeYears(months: readonly Month[]): Period {
  const years = yearsOf(months);
  return { from: yearPeriod(years[0] ?? 0).from, to: yearPeriod(years.at(-1) ?? 0).to };
}

/** Counts by month, each calendar year as in the annual table: no month is hidden there and shown here. */
export function publishMonths(
  levels: readonly Level[],
  months: readonly Month[],
  isCounted: (fact: MonthlyFact) => boolean,
): Published[] {
  const counts = new Map(
    yearsOf(months).flatMap((year) => {
      const ofYear = monthsOfYear(year);
      const tests = ofYear.map((month) => (fact: MonthlyFact) => fact.month === month && isCounted(fact));
      const { cells } = suppressBreakdown(countLevels(levels, tests));
      return ofYear.map((month, place): [Month, Published] => [month, cells[place] ?? null]);
    }),
  );
  return months.map((month) => counts.get(month) ?? null);
}
