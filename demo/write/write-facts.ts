import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';
import type { FactDay } from '../generate/happening.ts';
import { defineTable, insertRows } from './insert-rows.ts';

const factDays = defineTable<ReturnType<typeof factRow>>()('fact_days', {
  metric: 'text',
  day: 'date',
  region_code: 'text',
  dims: 'jsonb',
  area: 'ltree',
  quantity: 'bigint',
});
const factRow = ({ metric, day, regionCode, dims, quantity }: FactDay) => ({
  metric,
  day,
  region_code: regionCode,
  dims: JSON.stringify(dims),
  area: toLtree(regionCode),
  quantity,
});

// As the fold would have summed them; whatever was folded before is in the days as well.
const monthsOfDays = `
  insert into fact_months (metric, grouping, region_code, month, dims, area, quantity)
  select d.metric, g.grouping, r.code, date_trunc('month', d.day::timestamp)::date, pick_dims(d.dims, g.dims), r.path, sum(d.quantity)
    from fact_days d join fact_groupings g on g.metric = d.metric cross join lateral regions_above(d.area) as r
   group by 1, 2, 3, 4, 5, 6
  on conflict on constraint fact_months_pk do update set quantity = excluded.quantity`;

/** Daily and monthly counts, straight into the roll-ups. */
export async function writeFacts(tx: ActorTx, facts: readonly FactDay[]): Promise<void> {
  await insertRows(tx, factDays, facts.map(factRow));
  await tx.sql(monthsOfDays);
}
