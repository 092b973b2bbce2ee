import type { BreakdownStep } from '@xinan/figures';
import { childOf, type RegionNode, type Subtree } from '@xinan/regions';
import type { Outcome, Tally, TallyLevel } from '../../domain.ts';
import type { FactRow } from './read-facts.ts';

type Placed = Pick<FactRow, 'place' | 'quantity'>;

/** A region's children in the order of their codes, each with what was counted there; last, what lies in none of them. */
export function byChild<Row extends Placed>(
  nodes: ReadonlyMap<string, RegionNode>,
  parent: string,
  rows: readonly Row[],
): { readonly code: string; readonly rows: readonly Row[] }[] {
  const groups = Map.groupBy(rows, ({ place }) => childOf(nodes, parent, place));
  const children = [...nodes.values()].filter(({ parentCode }) => parentCode === parent);
  const own = groups.get(parent) ?? [];
  return [
    ...children.map(({ code }) => ({ code, rows: groups.get(code) ?? [] })),
    ...(own.length > 0 ? [{ code: parent, rows: own }] : []),
  ];
}

/** The way from the reader's own area down to the region: at each level all siblings, and the one on the way. */
export function levelsTo<Row extends Placed>(
  { trail, nodes }: Subtree,
  rows: readonly Row[],
): { readonly siblings: readonly (readonly Row[])[]; readonly place: number }[] {
  let inside = rows;
  return trail.slice(1).map((code, depth) => {
    const children = byChild(nodes, trail[depth] ?? code, inside);
    const place = children.findIndex((child) => child.code === code);
    inside = children[place]?.rows ?? [];
    return { siblings: children.map((child) => child.rows), place };
  });
}

/** What was counted in the region itself and below it. */
export function rowsInside<Row extends Placed>(subtree: Subtree, rows: readonly Row[]): readonly Row[] {
  const last = levelsTo(subtree, rows).at(-1);
  return last ? (last.siblings[last.place] ?? []) : rows;
}

const quantityOf = (rows: readonly { readonly quantity: number }[]): number =>
  rows.reduce((whole, { quantity }) => whole + quantity, 0);

/** Cases by outcome, and how many of them had psychological support. */
export function tallyOf(rows: readonly FactRow[]): Tally {
  const outcomes: Partial<Record<Outcome, number>> = {};
  for (const { dims, quantity } of rows) {
    const outcome = dims.outcome as Outcome;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + quantity;
  }
  return { outcomes, withPsych: quantityOf(rows.filter(({ dims }) => dims.psych === 'yes')) };
}

export const tallyLevels = (subtree: Subtree, rows: readonly FactRow[]): TallyLevel[] =>
  levelsTo(subtree, rows).map(({ siblings, place }) => ({ rows: siblings.map(tallyOf), place }));

/** The same rows counted by categories, for `suppressBreakdown`: the reader's own area first. */
export function breakdownSteps<Row extends Placed>(
  subtree: Subtree,
  rows: readonly Row[],
  tests: readonly ((row: Row) => boolean)[],
): BreakdownStep[] {
  const count = (some: readonly Row[]) => tests.map((test) => quantityOf(some.filter(test)));
  return [
    { rows: [count(rows)], place: 0 },
    ...levelsTo(subtree, rows).map(({ siblings, place }) => ({ rows: siblings.map(count), place })),
  ];
}
