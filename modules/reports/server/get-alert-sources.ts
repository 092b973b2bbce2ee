import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { sources, wordsOf } from '@xinan/crises/domain';
import type { ActorTx } from '@xinan/platform';
import type { getAlertSources as route } from '../contract.ts';
import { mayPublish, metrics, suppressBreakdown } from '../domain.ts';
import { countLevels, readLevels } from './read-levels.ts';
import { readPeriod } from './read-period.ts';
import { readRegion } from './read-region.ts';

/** Alerts of a period by where they came from. */
export async function getAlertSources(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const region = await readRegion(tx, query.region);
  const levels = await readLevels(tx, region, {
    period: readPeriod(tx, query),
    metrics: [metrics.alerts.counted.metric],
  });
  const row = suppressBreakdown(
    countLevels(
      levels,
      wordsOf(sources).map((source) => (fact) => fact.dims.source === source),
    ),
  );
  const open = mayPublish('crisis', region.code);
  return {
    rows: wordsOf(sources).map((source, place) => {
      const count = open ? (row.cells[place] ?? null) : null;
      return { source, name: sources[source], count, suppressed: count === null };
    }),
    total: open ? row.total : null,
    definition: metrics.alerts.definition,
  };
}
