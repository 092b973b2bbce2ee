import { below, fault, type SetFault } from './fault.ts';
import type { IndicatorSetDraft } from './indicator-set.ts';
import { placedIndicators, placedLevel1, placedThemes } from './walk.ts';

const tolerance = 1e-6;

/** Check 2: weights are above 0 and sum to 1 in each group; `global_weight` is the product of the three levels. */
export function checkWeights(set: IndicatorSetDraft): SetFault[] {
  return [
    ...sumToOne(set.themes, '/themes'),
    ...placedThemes(set).flatMap(({ item, pointer }) => sumToOne(item.level1, below(pointer, 'level1'))),
    ...placedLevel1(set).flatMap(({ item, pointer }) =>
      sumToOne(item.indicators, below(pointer, 'indicators')),
    ),
    ...placedIndicators(set).flatMap(({ item, level1, theme, pointer }) => {
      const product = item.weight * level1.weight * theme.weight;
      return Math.abs(product - item.global_weight) <= tolerance
        ? []
        : [
            fault(
              2,
              below(pointer, 'global_weight'),
              `总权重应为${product.toFixed(6)}`,
              `the product of the weights is ${product.toFixed(6)}`,
            ),
          ];
    }),
  ];
}

function sumToOne(group: readonly { readonly weight: number }[], pointer: string): SetFault[] {
  const total = group.reduce((sum, { weight }) => sum + weight, 0);
  const notPositive = group.flatMap(({ weight }, i) =>
    weight > 0 ? [] : [fault(2, below(pointer, i, 'weight'), '权重应大于0', 'a weight is above 0')],
  );
  return Math.abs(total - 1) <= tolerance
    ? notPositive
    : [
        ...notPositive,
        fault(2, pointer, `权重合计为${total.toFixed(6)},应为1`, `weights sum to ${total.toFixed(6)}, not 1`),
      ];
}
