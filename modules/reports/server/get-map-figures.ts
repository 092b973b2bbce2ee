import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getMapFigures as route } from '../contract.ts';
import { figuresOf, mayPublish, metricOf, type Shown } from '../domain.ts';
import { readPeriod } from './read-period.ts';
import { readChildren, readRegion } from './read-region.ts';
import { factsByChild } from './store.ts';

const hidden: Shown = { value: null, numerator: null, denominator: null, suppressed: true };
const unplaced = { zh: '未注明地区', en: 'Place not given' };

/** One metric by child region. */
export async function getMapFigures(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const period = readPeriod(tx, query);
  const region = await readRegion(tx, query.region);
  const metric = metricOf(query.metric);
  const facts = await factsByChild(tx, {
    regionCode: region.code,
    period,
    metrics: [metric.counted.metric, ...(metric.kind === 'count' ? [] : [metric.of.metric])],
  });
  const byChild = Map.groupBy(facts, (fact) => fact.child);
  const children = await readChildren(tx, region.code);
  const rows = [...children, ...(byChild.has(region.code) ? [{ code: region.code, name: unplaced }] : [])];
  const shown = figuresOf(
    metric,
    rows.map((row) => byChild.get(row.code) ?? []),
  );
  return {
    metric: query.metric,
    name: metric.name,
    definition: metric.definition,
    unit: metric.unit,
    drillable: rows.some((row) => row.code !== region.code && mayPublish(metric.subject, `${row.code}000`)),
    regions: rows.map((row, place) => ({
      ...row,
      ...(mayPublish(metric.subject, row.code) ? (shown[place] ?? hidden) : hidden),
    })),
  };
}
