import type { ItemBank } from './bank.ts';
import { information, probability } from './curves.ts';

/** Points of the trait at which everything is worked out beforehand. */
export interface Grid {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** −4 to 4 in steps of 0.1. */
export const STANDARD_GRID: Grid = { from: -4, to: 4, count: 81 };

/** A bank worked into tables. */
export interface CompiledBank {
  readonly bank: ItemBank;
  readonly grid: Grid;
  readonly step: number;
  readonly thetas: Float64Array;
  readonly places: ReadonlyMap<string, number>;
  /** By item, then by answer: the chance at each point. */
  readonly chances: readonly (readonly Float64Array[])[];
  /** The information of each item at each point, item after item. */
  readonly informations: Float64Array;
}

/** Works a bank into tables over a grid, once. RangeError for a grid of fewer than two points, or turned round. */
export function compileBank(bank: ItemBank, grid: Grid = STANDARD_GRID): CompiledBank {
  const { from, to, count } = grid;
  if (!(count >= 2 && to > from)) throw new RangeError('a grid has at least two rising points');
  const step = (to - from) / (count - 1);
  const thetas = Float64Array.from({ length: count }, (_, i) => from + i * step);
  const informations = new Float64Array(bank.items.length * count);
  bank.items.forEach((item, at) =>
    informations.set(
      thetas.map((theta) => information(item, theta)),
      at * count,
    ),
  );
  return {
    bank,
    grid,
    step,
    thetas,
    places: new Map(bank.items.map(({ id }, at) => [id, at])),
    chances: bank.items.map((item) =>
      Array.from({ length: item.b.length + 1 }, (_, category) =>
        thetas.map((theta) => probability(item, category, theta)),
      ),
    ),
    informations,
  };
}
