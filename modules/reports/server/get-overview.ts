import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { Figure, getOverview as route } from '../contract.ts';
import {
  figureOf,
  figuresOf,
  isCounted,
  mayPublish,
  type Metric,
  metricIds,
  metricOf,
  type Period,
  previousPeriod,
  trendMonths,
  trendOf,
} from '../domain.ts';
import { publishMonths, wholeYears } from './publish-months.ts';
import { type Level, readLevels } from './read-levels.ts';
import { readPeriod } from './read-period.ts';
import { readRegion, type RegionRead } from './read-region.ts';
import { factsByChild, monthlyFacts, type MonthlyFact } from './store.ts';

const factMetrics = [
  ...new Set(
    metricIds
      .map(metricOf)
      .flatMap((metric) => [metric.counted.metric, ...(metric.kind === 'count' ? [] : [metric.of.metric])]),
  ),
];

/** Whether this region's figure would be shown beside its siblings on every page above it. */
async function shownAbove(
  tx: ActorTx,
  region: RegionRead,
  period: Period,
): Promise<(metric: Metric) => boolean> {
  const steps: ((metric: Metric) => boolean)[] = [];
  for (const [depth, parent] of region.trail.slice(0, -1).entries()) {
    const child = region.trail[depth + 1];
    const facts = await factsByChild(tx, { regionCode: parent, period, metrics: factMetrics });
    const groups = [...Map.groupBy(facts, (fact) => fact.child)].sort(([one], [other]) =>
      one < other ? -1 : 1,
    );
    const place = groups.findIndex(([code]) => code === child);
    steps.push(
      (metric) =>
        place < 0 ||
        !figuresOf(
          metric,
          groups.map(([, group]) => group),
        )[place]?.suppressed,
    );
  }
  return (metric) => steps.every((step) => step(metric));
}

interface Ingredients {
  readonly now: readonly MonthlyFact[];
  readonly before: readonly MonthlyFact[];
  readonly around: readonly Level[];
  readonly months: readonly string[];
  readonly asOf: string;
}

/** A trend beside those of the sibling regions, whose months add up to the months of the page above. */
function makeTrend(metric: Metric, { around, months }: Ingredients): Figure['trend'] {
  const own = around.at(-1);
  if (metric.kind !== 'count') return trendOf(metric, own?.siblings[own.place] ?? [], months);
  const counts = publishMonths(around, months, (fact) => isCounted(metric.counted, fact));
  return months.map((period, place) => ({ period, value: counts[place] ?? null }));
}

/** Whether this period's and the former period's value may be shown beside the siblings. */
interface Openness {
  readonly now: boolean;
  readonly before: boolean;
}

function makeFigure(id: (typeof metricIds)[number], parts: Ingredients, shown: Openness): Figure {
  const metric = metricOf(id);
  const now = figureOf(metric, parts.now);
  const open = shown.now && !now.suppressed;
  return {
    id,
    name: metric.name,
    definition: metric.definition,
    unit: metric.unit,
    value: open ? now.value : null,
    numerator: open ? now.numerator : null,
    denominator: open ? now.denominator : null,
    numeratorName: metric.kind === 'count' ? null : metric.countedName,
    denominatorName: metric.kind === 'count' ? null : metric.ofName,
    previous: open && shown.before ? figureOf(metric, parts.before).value : null,
    asOf: parts.asOf,
    suppressed: !open,
    trend: shown.now ? makeTrend(metric, parts) : parts.months.map((period) => ({ period, value: null })),
  };
}

/** The six figures of the cockpit. */
export async function getOverview(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const period = readPeriod(tx, query);
  const region = await readRegion(tx, query.region);
  const months = trendMonths(period);
  const around = wholeYears(months);
  const wanted = { regionCode: region.code, metrics: factMetrics };
  const parts: Ingredients = {
    now: await monthlyFacts(tx, { ...wanted, period }),
    before: await monthlyFacts(tx, { ...wanted, period: previousPeriod(period) }),
    around: await readLevels(tx, region, { period: around, metrics: factMetrics }),
    months,
    asOf: tx.now.toISOString(),
  };
  const now = await shownAbove(tx, region, period);
  const before = await shownAbove(tx, region, previousPeriod(period));
  const figures = metricIds.map((id) => {
    const metric = metricOf(id);
    const open = mayPublish(metric.subject, region.code);
    return makeFigure(id, parts, { now: open && now(metric), before: open && before(metric) });
  });
  return { ...period, region: { code: region.code, name: region.name }, figures };
}
