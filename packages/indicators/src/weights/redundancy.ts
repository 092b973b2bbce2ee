import { spearman } from '../statistics/correlation.ts';
import type { Column } from '../normalise/columns.ts';

/** Pairs with |ρ| above this count twice (section 6.3). */
export const redundantAbove = 0.9;

export interface RedundantPair {
  readonly codes: readonly [string, string];
  /** Spearman's ρ over the units that have both. */
  readonly rho: number;
  readonly units: number;
}

/** Pairs of indicators of one group that say nearly the same over the units; fewer than 5 common units are not judged. */
export function redundantPairs(columns: ReadonlyMap<string, Column>, fewestUnits = 5): RedundantPair[] {
  const entries = [...columns];
  return entries.flatMap(([code, column], i) =>
    entries.slice(i + 1).flatMap(([otherCode, otherColumn]) => {
      const both = column.flatMap((value, unit) => {
        const other = otherColumn[unit];
        return value === null || other == null ? [] : [{ value, other }];
      });
      if (both.length < fewestUnits) return [];
      const rho = spearman(
        both.map(({ value }) => value),
        both.map(({ other }) => other),
      );
      return rho === null || Math.abs(rho) <= redundantAbove
        ? []
        : [{ codes: [code, otherCode] as const, rho, units: both.length }];
    }),
  );
}
