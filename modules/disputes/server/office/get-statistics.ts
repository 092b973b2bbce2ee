import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { CountsRow, getStatistics as route } from '../../contract.ts';
import { publishOnPath } from '../../domain.ts';
import { tallyLevels, tallyOf } from './levels.ts';
import { readAftermath } from './read-aftermath.ts';
import { readBreakdown } from './read-breakdown.ts';
import { readFacts } from './read-facts.ts';
import { readMonths } from './read-months.ts';
import { readPeriod } from './read-period.ts';
import { readScope } from './read-scope.ts';
import { tellRates } from './tell-rates.ts';

const wholeName = { zh: '合计', en: 'Total' };

/** Statistics of a region and a period, from facts only; small cells hidden, so that the shown ones still add up. */
export async function getStatistics(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const period = readPeriod(query);
  const subtree = await readScope(tx, query.region);
  const by = query.by ?? 'type';
  const rows = await readFacts(tx, {
    metrics: ['dispute.outcome'],
    grouping: 'all',
    subtree,
    period,
    children: by === 'area',
  });
  const counts = publishOnPath(tallyOf(rows), tallyLevels(subtree, rows), subtree.threshold);
  const total: CountsRow = { key: 'total', name: wholeName, ...counts };
  const aftermath = await readAftermath(tx, subtree, period);
  return {
    asOf: tx.now.toISOString(),
    ...period,
    exact: subtree.exact,
    regionName: subtree.region.name.zh,
    total,
    rows: await readBreakdown(tx, { subtree, period, by, total: counts, placed: rows }),
    rates: tellRates(counts, aftermath.shares),
    amountYuan: aftermath.amountYuan,
    prevented: aftermath.prevented,
    months: await readMonths(tx, subtree, period),
  };
}
