import { deviation, isConstant, mean } from '../statistics/moments.ts';
import { averageRanks } from '../statistics/order.ts';

/** One value per unit, in a fixed order of units; null where a unit has none. */
export type Column = readonly (number | null)[];
export type Direction = 'higher' | 'lower';

type Rule = (x: number, present: readonly number[]) => number;

/** Applies a rule to the values that are there; null stays null. */
function each(column: Column, rule: Rule): (number | null)[] {
  const present = column.filter((value) => value !== null);
  return column.map((value) => (value === null ? null : rule(value, present)));
}

const nothing = (column: Column): null[] => column.map(() => null);
const hasSpread = (column: Column): boolean => !isConstant(column.filter((value) => value !== null));

/** (x − min)/(max − min) in 0–1, turned round for lower-is-better. A constant column gives null for all. */
export function minmax(column: Column, direction: Direction): (number | null)[] {
  if (!hasSpread(column)) return nothing(column);
  return each(column, (x, present) => {
    const [least, most] = [Math.min(...present), Math.max(...present)];
    return (direction === 'higher' ? x - least : most - x) / (most - least);
  });
}

/** (x − mean)/sd with population sd, sign turned for lower-is-better. A constant column gives null for all. */
export function zscore(column: Column, direction: Direction): (number | null)[] {
  if (!hasSpread(column)) return nothing(column);
  const sign = direction === 'higher' ? 1 : -1;
  return each(column, (x, present) => (sign * (x - mean(present))) / deviation(present));
}

/** How a z-score is displayed: 50 + 10·z. */
export const displayedZ = (z: number): number => 50 + 10 * z;

/** Rank, best 1, average rank for ties. */
export function rankColumn(column: Column, direction: Direction): (number | null)[] {
  const present = column.filter((value) => value !== null);
  const ranks = averageRanks(direction === 'higher' ? present.map((value) => -value) : present);
  let next = 0;
  return column.map((value) => (value === null ? null : (ranks[next++] as number)));
}

/** Share of units (0–1) that are at or below in merit, the unit itself included. */
export function percentile(column: Column, direction: Direction): (number | null)[] {
  return each(column, (x, present) => {
    const reached = present.filter((other) => (direction === 'higher' ? other <= x : other >= x));
    return reached.length / present.length;
  });
}

/** x / reference, or reference / x for lower-is-better; null where that divides by 0. */
export function relativeTo(reference: number, column: Column, direction: Direction): (number | null)[] {
  return column.map((x) => {
    if (x === null) return null;
    const [above, below] = direction === 'higher' ? [x, reference] : [reference, x];
    return below === 0 ? null : above / below;
  });
}

/**
 * 1, 0, −1 above, around and below the mean: above means more than `threshold` (a share of the mean, 0 or more)
 * away from it; signs turned for lower-is-better.
 */
export function categoricalMean(column: Column, direction: Direction, threshold: number): (number | null)[] {
  const sign = direction === 'higher' ? 1 : -1;
  return each(column, (x, present) => {
    const middle = mean(present);
    const width = Math.abs(middle) * threshold;
    if (x > middle + width) return sign;
    return x < middle - width ? -sign : 0;
  });
}
