import { scopePrefix } from '@xinan/cn/regions';
import type { Period } from '@xinan/figures';
import type { ActorTx } from '@xinan/platform';

export interface Wanted {
  readonly metrics: readonly string[];
  /** This region and all below it. */
  readonly regionCode: string;
  readonly period: Period;
}

/** A sum of facts with what it was grouped by. */
export type Sum<Column extends string> = { readonly quantity: number } & Readonly<Record<Column, string>>;

const parts: Readonly<Record<string, string>> = {
  metric: 'metric',
  place: 'region_code',
  month: "to_char(day, 'YYYY-MM')",
};
const partOf = (column: string): string => parts[column] ?? `dims->>'${column}'`;

/**
 * Facts summed by `metric`, `place` (region code), `month` or any dimension. The region is a range of codes, where ':'
 * comes after the digits: row security lets only such comparisons of text reach an index.
 */
export function readSums<const Column extends string>(
  tx: ActorTx,
  { metrics, regionCode, period }: Wanted,
  columns: readonly Column[],
): Promise<Sum<Column>[]> {
  const prefix = scopePrefix(regionCode);
  return tx.sql(
    `select ${columns.map((column) => `${partOf(column)} as "${column}"`).join(', ')}, sum(quantity)::int as quantity
     from fact_counts
     where metric = any ($1) and day between $4 and $5 and region_code >= $2 and region_code < $3
     group by ${columns.map(partOf).join(', ')}`,
    [metrics, prefix, `${prefix}:`, period.from, period.to],
  );
}
