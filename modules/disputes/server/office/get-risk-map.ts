import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getRiskMap as route } from '../../contract.ts';
import { publishOnPath } from '../../domain.ts';
import { tallyLevels, tallyOf } from './levels.ts';
import { breakDownByArea } from './read-breakdown.ts';
import { readFacts } from './read-facts.ts';
import { readPeriod } from './read-period.ts';
import { readScope } from './read-scope.ts';

/** Cases by child region, in the order of their codes: where work is, never who is worst. The same cells as the table's. */
export async function getRiskMap(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const period = readPeriod(query);
  const subtree = await readScope(tx, query.region);
  const placed = await readFacts(tx, {
    metrics: ['dispute.outcome'],
    grouping: 'all',
    subtree,
    period,
    children: true,
  });
  const total = publishOnPath(tallyOf(placed), tallyLevels(subtree, placed), subtree.threshold);
  return {
    asOf: tx.now.toISOString(),
    exact: subtree.exact,
    areas: breakDownByArea({ subtree, total, placed }).map(({ key, name, found, open, resolved }) => ({
      regionCode: key,
      regionName: name.zh,
      found,
      open,
      resolved,
      // The city keeps no number of inhabitants yet.
      per10k: null,
    })),
  };
}
