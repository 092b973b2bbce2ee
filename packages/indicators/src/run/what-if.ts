import { competitionRanks } from '../rank/competition-ranks.ts';
import { computeTotals, type RootRule, type ScoreModel } from '../sensitivity/score-model.ts';

export interface WhatIf {
  /** In the order of the model's units, 0–100; null where nothing is scored. */
  readonly totals: readonly (number | null)[];
  readonly ranks: readonly (number | null)[];
}

/**
 * Totals and ranks with other weights, fast enough to redraw while a slider moves. `weights` by code (theme, level-1
 * or level-2), 0 or more; codes that are absent keep theirs, each group is rescaled to 1. A proposal, never a score.
 */
export function whatIf(
  model: ScoreModel,
  weights: ReadonlyMap<string, number>,
  rule: RootRule = 'linear',
): WhatIf {
  const { leaves, groups } = model;
  const changed = Float64Array.from(model.weights);
  for (const { start, nodes } of groups)
    nodes.forEach((node, i) => {
      const code = node < leaves.length ? leaves[node] : groups[node - leaves.length]?.code;
      const weight = weights.get(code ?? '');
      if (weight !== undefined) changed[start + i] = weight;
    });
  const drawn = new Float64Array(model.units.length);
  computeTotals(model, drawn, { weights: changed, rule });
  const totals = [...drawn].map((total) => (Number.isNaN(total) ? null : total));
  return { totals, ranks: competitionRanks(totals) };
}
