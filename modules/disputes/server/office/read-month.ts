import { lastDayOf, type Month } from '@xinan/figures';
import type { ActorTx } from '@xinan/platform';
import { monthlyRows } from '../../domain.ts';
import { getStatistics } from './get-statistics.ts';

/** What the monthly table is made of: the screen's own figures of the month, by type and by origin. */
export async function readMonth(tx: ActorTx, month: Month, region: string | undefined) {
  const query = { from: `${month}-01`, to: lastDayOf(month), ...(region ? { region } : {}) };
  const statistics = await getStatistics(tx, { query: { ...query, by: 'type' } });
  const byOrigin = await getStatistics(tx, { query: { ...query, by: 'origin' } });
  return {
    statistics,
    rows: monthlyRows({ total: statistics.total, types: statistics.rows, origins: byOrigin.rows }),
  };
}
export type MonthlyFigures = Awaited<ReturnType<typeof readMonth>>;
