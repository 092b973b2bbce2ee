import { toLtree } from '@xinan/cn/regions';
import type { MonthNumber } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import { elementGrouping, type FactCell, firstDayOf } from '../../domain.ts';

/** A kept or recorded observation. */
export interface ElementValue {
  readonly element: string;
  readonly unit: string;
  readonly month: MonthNumber;
  readonly value: number;
}

/** Units and months that are read; both ends are included. */
export interface Span {
  readonly units: readonly string[];
  readonly from: MonthNumber;
  readonly to: MonthNumber;
}

const monthNumber = '(12 * extract(year from month) + extract(month from month) - 1)::int';

/** Facts by month, each unit with all below it: one statement, whatever the number of metrics, units and facts. */
export async function findCells(
  tx: ActorTx,
  metrics: readonly string[],
  { units, from, to }: Span,
): Promise<FactCell[]> {
  if (metrics.length === 0) return [];
  return tx.sql<FactCell>(
    `select metric, region_code as unit, ${monthNumber} as month, dims, sum(quantity)::float8 as quantity
       from fact_month_counts
      where grouping = $1 and metric = any ($2) and region_code = any ($3) and month between $4 and $5
      group by metric, region_code, 3, dims`,
    [elementGrouping, metrics, units, firstDayOf(from), firstDayOf(to)],
  );
}

export async function findValues(
  tx: ActorTx,
  elements: readonly string[],
  { units, from, to }: Span,
): Promise<ElementValue[]> {
  if (elements.length === 0) return [];
  return tx.sql<ElementValue>(
    `select element, unit_code as unit, ${monthNumber} as month, value::float8 as value
       from indicator_element_values
      where element = any ($1) and unit_code = any ($2) and month between $3 and $4`,
    [elements, units, firstDayOf(from), firstDayOf(to)],
  );
}

/** Whether the standing counts of a month were kept. */
export async function isKept(tx: ActorTx, month: MonthNumber): Promise<boolean> {
  const rows = await tx.sql(
    "select from indicator_element_values where month = $1 and source = 'standing' limit 1",
    [firstDayOf(month)],
  );
  return rows.length > 0;
}

const insertion = `
  insert into indicator_element_values (element, unit_code, area, month, value, source, recorded_by, recorded_at)
  select v.element, v.unit, v.area::ltree, v.month, v.value, $6, $7, $8
    from unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::numeric[]) as v (element, unit, area, month, value)
  on conflict on constraint indicator_element_values_pk do `;

const otherwise = {
  /** The first to keep a month's counts has kept them. */
  standing: 'nothing',
  /** A correction replaces what was recorded. */
  register:
    'update set value = excluded.value, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at',
} as const;

/** Writes observations in one statement. */
export async function writeValues(
  tx: ActorTx,
  source: keyof typeof otherwise,
  values: readonly ElementValue[],
): Promise<void> {
  await tx.sql(insertion + otherwise[source], [
    values.map(({ element }) => element),
    values.map(({ unit }) => unit),
    values.map(({ unit }) => toLtree(unit)),
    values.map(({ month }) => firstDayOf(month)),
    values.map(({ value }) => value),
    source,
    tx.actor.accountId,
    tx.now,
  ]);
}
