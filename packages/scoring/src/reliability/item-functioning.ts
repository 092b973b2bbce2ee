import { checkRows, type Rows } from './consistency.ts';
import { type MantelHaenszel, mantelHaenszel, type Stratum } from './mantel-haenszel.ts';

export interface ItemFunctioningOptions {
  /** One entry per row: whether the person belongs to the focal group. */
  readonly isFocal: readonly boolean[];
  /** An answer of at least this counts as yes. */
  readonly yesFrom: number;
}

/**
 * Whether an item speaks to two groups alike: persons are matched by the sum of all items (the item included), and
 * yes is counted in each group. `item`: its column, from 0. RangeError where rows and groups differ in number, a row is
 * not complete, or the item does not exist. `undefined` as of `mantelHaenszel`.
 * Source: Holland & Thayer 1988.
 */
export function itemFunctioning(
  rows: Rows,
  item: number,
  { isFocal, yesFrom }: ItemFunctioningOptions,
): MantelHaenszel | undefined {
  const width = checkRows(rows);
  if (isFocal.length !== rows.length) throw new RangeError('one group per row');
  if (!(Number.isInteger(item) && item >= 0 && item < width)) throw new RangeError(`no item ${item}`);
  const counts = new Map<number, [number, number, number, number]>();
  rows.forEach((row, person) => {
    const total = row.reduce((sum, value) => sum + value, 0);
    const cell = counts.get(total) ?? [0, 0, 0, 0];
    const place = (isFocal[person] ? 2 : 0) + ((row[item] as number) >= yesFrom ? 0 : 1);
    cell[place as 0]++;
    counts.set(total, cell);
  });
  const strata = [...counts.values()].map(([a, b, c, d]): Stratum => ({ reference: [a, b], focal: [c, d] }));
  return mantelHaenszel(strata);
}
