import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getAnnualTable as route } from '../contract.ts';
import { annualLines, isCounted, mayPublish, suppressBreakdown, trendMonths, yearPeriod } from '../domain.ts';
import { countLevels, readLevels } from './read-levels.ts';
import { readRegion } from './read-region.ts';

/** The annual table: each line by month with its total, small cells hidden. */
export async function getAnnualTable(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const region = await readRegion(tx, query.region);
  const period = yearPeriod(query.year);
  const levels = await readLevels(tx, region, {
    period,
    metrics: [...new Set(annualLines.map((line) => line.counted.metric))],
  });
  const months = trendMonths(period);
  const rows = annualLines.map((line) => {
    const steps = countLevels(
      levels,
      months.map((month) => (fact) => fact.month === month && isCounted(line.counted, fact)),
    );
    const shown = mayPublish(line.subject, region.code)
      ? suppressBreakdown(steps)
      : { cells: months.map(() => null), total: null };
    return {
      metric: line.id,
      name: line.name,
      unit: line.unit,
      definition: line.definition,
      count: shown.total,
      months: [...shown.cells],
    };
  });
  return { year: query.year, rows, asOf: tx.now.toISOString() };
}
