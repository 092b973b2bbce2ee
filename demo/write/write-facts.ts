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

/** Daily counts, straight into the roll-up. */
export const writeFacts = (tx: ActorTx, facts: readonly FactDay[]): Promise<void> =>
  insertRows(tx, factDays, facts.map(factRow));
