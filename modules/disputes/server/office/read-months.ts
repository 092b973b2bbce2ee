import {
  type Month,
  monthOf,
  monthsOfYear,
  type Period,
  type Published,
  suppressBreakdown,
  yearPeriod,
} from '@xinan/figures';
import { localDateOf } from '@xinan/cn/dates';
import type { ActorTx } from '@xinan/platform';
import { breakdownSteps } from './levels.ts';
import { type FactRow, readFacts } from './read-facts.ts';
import type { Scope } from './read-scope.ts';

/** Counts of one calendar year by month, as one row: no month is hidden in one table and shown in another. */
const publishYear = (
  subtree: Scope,
  rows: readonly FactRow[],
  months: readonly Month[],
): readonly Published[] =>
  suppressBreakdown(
    breakdownSteps(
      subtree,
      rows,
      months.map((month) => (row) => row.month === month),
    ),
    subtree.threshold,
  ).cells;

/** Cases found and resolved by month in which they were found, over the calendar years of the period up to today. */
export async function readMonths(
  tx: ActorTx,
  subtree: Scope,
  { from, to }: Period,
): Promise<{ month: Month; found: Published; resolved: Published }[]> {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const period = { from: yearPeriod(first).from, to: yearPeriod(last).to };
  const rows = await readFacts(tx, {
    metrics: ['dispute.outcome'],
    grouping: 'all',
    months: true,
    subtree,
    period,
  });
  const resolved = rows.filter(({ dims }) => dims.outcome === 'resolved');
  const years = Array.from({ length: last - first + 1 }, (_, index) => monthsOfYear(first + index));
  const thisMonth = monthOf(localDateOf(tx.now));
  return years
    .flatMap((months) => {
      const [all, done] = [publishYear(subtree, rows, months), publishYear(subtree, resolved, months)];
      return months.map((month, place) => ({
        month,
        found: all[place] ?? null,
        resolved: done[place] ?? null,
      }));
    })
    .filter(({ month }) => month <= thisMonth);
}
