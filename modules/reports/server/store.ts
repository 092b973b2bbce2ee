import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';
import { type FactFilter, isCounted, type Month, type Period } from '../domain.ts';

/** Facts summed by metric, dimensions and month. */
export interface MonthlyFact {
  readonly metric: string;
  readonly dims: Readonly<Record<string, string | number>>;
  readonly month: Month;
  readonly quantity: number;
}

/** Facts of a region and all below it. Row security narrows them to the reader's area. */
export function monthlyFacts(
  tx: ActorTx,
  wanted: { regionCode: string; period: Period; metrics: readonly string[] },
): Promise<MonthlyFact[]> {
  return tx.sql<MonthlyFact>(
    `select metric, dims, to_char(day, 'YYYY-MM') as month, sum(quantity)::int as quantity from fact_counts
     where metric = any ($1) and area <@ $2::ltree and day between $3 and $4 group by metric, dims, to_char(day, 'YYYY-MM')`,
    [wanted.metrics, toLtree(wanted.regionCode), wanted.period.from, wanted.period.to],
  );
}

/** Facts summed by metric, dimensions and the child region they lie in; those of the region itself under its own code. */
export interface RegionalFact extends Omit<MonthlyFact, 'month'> {
  readonly child: string;
}

interface Wanted {
  readonly regionCode: string;
  readonly period: Period;
  readonly metrics: readonly string[];
}

/**
 * Facts with the child region each lies in. By the tree of regions and not by the length of the code:
 * a functional zone's townships hang on the city itself.
 */
const byChild = (month: string) => `
  with summed as (
    select metric, dims, ${month} as month, area, sum(quantity) as quantity from fact_counts
    where metric = any ($1) and area <@ $2::ltree and day between $3 and $4 group by metric, dims, month, area)
  select s.metric, s.dims, s.month, coalesce(r.code, $5) as child, sum(s.quantity)::int as quantity
  from summed s left join regions r on r.parent_code = $5 and s.area <@ r.area
  group by s.metric, s.dims, s.month, 4`;

const valuesOf = ({ metrics, regionCode, period }: Wanted) => [
  metrics,
  toLtree(regionCode),
  period.from,
  period.to,
  regionCode,
];

/** Facts by child of a region, for maps and for suppression beside siblings. */
export const factsByChild = (tx: ActorTx, wanted: Wanted): Promise<RegionalFact[]> =>
  tx.sql<RegionalFact>(byChild('null::text'), valuesOf(wanted));

/** The same by month. */
export const monthlyFactsByChild = (
  tx: ActorTx,
  wanted: Wanted,
): Promise<(MonthlyFact & { readonly child: string })[]> =>
  tx.sql(byChild("to_char(day, 'YYYY-MM')"), valuesOf(wanted));

/** Days with counts, newest first. */
export function dailyFacts(
  tx: ActorTx,
  wanted: { regionCode: string; period: Period; metrics: readonly string[] },
): Promise<{ metric: string; day: string; quantity: number }[]> {
  return tx.sql(
    `select metric, day, sum(quantity)::int as quantity from fact_counts
     where metric = any ($1) and area <@ $2::ltree and day between $3 and $4 group by metric, day order by day desc, metric`,
    [wanted.metrics, toLtree(wanted.regionCode), wanted.period.from, wanted.period.to],
  );
}

/** The sum of those facts that a filter counts. */
export const sumOf = (facts: readonly (MonthlyFact | RegionalFact)[], filter: FactFilter): number =>
  facts.reduce((whole, fact) => (isCounted(filter, fact) ? whole + fact.quantity : whole), 0);
