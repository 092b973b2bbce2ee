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

/** Facts by child of a region, for maps and for suppression beside siblings. */
export function factsByChild(
  tx: ActorTx,
  wanted: { regionCode: string; period: Period; metrics: readonly string[] },
): Promise<RegionalFact[]> {
  return tx.sql<RegionalFact>(
    `select metric, dims, replace(subpath(area, 0, least(nlevel(area), nlevel($2::ltree) + 1))::text, '.', '') as child, sum(quantity)::int as quantity
     from fact_counts where metric = any ($1) and area <@ $2::ltree and day between $3 and $4 group by metric, dims, 3`,
    [wanted.metrics, toLtree(wanted.regionCode), wanted.period.from, wanted.period.to],
  );
}

/** The same by month. */
export function monthlyFactsByChild(
  tx: ActorTx,
  wanted: { regionCode: string; period: Period; metrics: readonly string[] },
): Promise<(MonthlyFact & { readonly child: string })[]> {
  return tx.sql(
    `select metric, dims, to_char(day, 'YYYY-MM') as month,
            replace(subpath(area, 0, least(nlevel(area), nlevel($2::ltree) + 1))::text, '.', '') as child, sum(quantity)::int as quantity
     from fact_counts where metric = any ($1) and area <@ $2::ltree and day between $3 and $4 group by metric, dims, 3, 4`,
    [wanted.metrics, toLtree(wanted.regionCode), wanted.period.from, wanted.period.to],
  );
}

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
