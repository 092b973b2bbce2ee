import { countsOf, type Indicator, type IndicatorSetDraft, indicatorsOf } from '@xinan/indicators';
import { nameElements } from './revise-indicator.ts';

const dust = 1e-9;
/** A product of three weights, written without the dust of floating point. */
const tidy = (weight: number): number => Number(weight.toFixed(12));

function settleWeight(indicator: Indicator, product: number): Indicator {
  return Math.abs(product - indicator.global_weight) <= dust
    ? indicator
    : { ...indicator, global_weight: tidy(product) };
}

/** What follows from the rest: overall weights, counts, and which elements the formulas of what was touched name. */
export function settle(draft: IndicatorSetDraft, before: IndicatorSetDraft): IndicatorSetDraft {
  const untouched = new Set(indicatorsOf(before));
  const themes = draft.themes.map((theme) => ({
    ...theme,
    level1: theme.level1.map((group) => ({
      ...group,
      indicators: group.indicators.map((indicator) =>
        settleWeight(
          untouched.has(indicator) ? indicator : nameElements(indicator),
          indicator.weight * group.weight * theme.weight,
        ),
      ),
    })),
  }));
  const settled = { ...draft, themes };
  return { ...settled, counts: countsOf(settled) };
}
