import { tieWidth } from '../rank/competition-ranks.ts';
import { computeTotals, createScratch, type RootRule, type ScoreModel } from '../sensitivity/score-model.ts';

export interface WhatIf {
  /** In the order of the model's units, 0–100; null where nothing is scored. */
  readonly totals: readonly (number | null)[];
  /** 1, 2, 2, 4. */
  readonly ranks: readonly (number | null)[];
}

/**
 * Totals and ranks with other weights. `weights` by code (theme, level-1 or level-2), 0 or more; codes that are
 * absent keep theirs, each group is rescaled to 1. A proposal, never a score. To redraw again and again: `createWhatIf`.
 */
export function whatIf(model: ScoreModel, weights: ReadonlyMap<string, number>, rule?: RootRule): WhatIf {
  return createWhatIf(model)(weights, rule);
}

/**
 * `whatIf` for a slider that moves: everything is laid out once, and a call makes no object but its numbers. So
 * the result is always the same object and holds the last call only: show it, or copy it.
 */
export function createWhatIf(
  model: ScoreModel,
): (weights: ReadonlyMap<string, number>, rule?: RootRule) => WhatIf {
  const edges = edgesOf(model);
  const own = model.weights;
  const room = {
    weights: new Float64Array(own.length),
    values: createScratch(model),
    rule: 'linear' as RootRule,
  };
  const drawn = new Float64Array(model.units.length);
  const order = new Uint32Array(model.units.keys());
  const totals: (number | null)[] = model.units.map(() => null);
  const ranks: (number | null)[] = model.units.map(() => null);
  const result: WhatIf = { totals, ranks };
  const setWeight = (weight: number, code: string): void => {
    const edge = edges.get(code);
    if (edge !== undefined) room.weights[edge] = weight;
  };

  return (weights, rule = 'linear') => {
    room.weights.set(own);
    room.rule = rule;
    weights.forEach(setWeight);
    computeTotals(model, drawn, room);
    for (let unit = 0; unit < drawn.length; unit++) {
      const total = drawn[unit] as number;
      totals[unit] = Number.isNaN(total) ? null : total;
    }
    sortByTotal(order, drawn);
    rankInto(ranks, order, drawn);
    return result;
  };
}

function edgesOf({ leaves, groups }: ScoreModel): Map<string, number> {
  const edges = new Map<string, number>();
  for (const { start, nodes } of groups)
    nodes.forEach((node, i) => {
      edges.set(leaves[node] ?? (groups[node - leaves.length]?.code as string), start + i);
    });
  return edges;
}

// Insertion from the last order: between two pictures hardly anything moves. What has no total comes last.
function sortByTotal(order: Uint32Array, totals: Float64Array): void {
  for (let i = 1; i < order.length; i++) {
    const unit = order[i] as number;
    let place = i;
    for (; place > 0 && isAhead(totals[unit], totals[order[place - 1] as number]); place--)
      order[place] = order[place - 1] as number;
    order[place] = unit;
  }
}

const isAhead = (one = Number.NaN, other = Number.NaN): boolean =>
  one > other || (Number.isNaN(other) && !Number.isNaN(one));

// As competitionRanks: neighbours closer than the tie width share a rank.
function rankInto(ranks: (number | null)[], order: Uint32Array, totals: Float64Array): void {
  let rank = 0;
  for (let place = 0; place < order.length; place++) {
    const unit = order[place] as number;
    const total = totals[unit] as number;
    const above = totals[order[place - 1] as number] as number;
    if (place === 0 || above - total >= tieWidth) rank = place + 1;
    ranks[unit] = Number.isNaN(total) ? null : rank;
  }
}
