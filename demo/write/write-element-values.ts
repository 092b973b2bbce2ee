import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';
import type { ElementValueRecord } from '../generate/element-values.ts';
import { defineTable, insertRows } from './insert-rows.ts';

const elementValues = defineTable<ReturnType<typeof valueRow>>()('indicator_element_values', {
  element: 'text',
  unit_code: 'text',
  area: 'ltree',
  month: 'date',
  value: 'bigint',
  source: 'text',
  recorded_at: 'timestamptz',
});
const valueRow = ({ element, unit, month, value }: ElementValueRecord, now: Date) => ({
  element,
  unit_code: unit,
  area: toLtree(unit),
  month,
  value,
  source: 'demonstration',
  recorded_at: now,
});

/** Observations of data elements, each marked as invented. */
export const writeElementValues = (
  tx: ActorTx,
  values: readonly ElementValueRecord[],
  now: Date,
): Promise<void> =>
  insertRows(
    tx,
    elementValues,
    values.map((value) => valueRow(value, now)),
  );
