import type { IndicatorSet } from '@xinan/indicators';
import type { Static } from 'typebox';
import type { Definition } from '../../contract.ts';
import type { WeighedTask } from './weigh-tasks.ts';

const groupsOf = ({ themes }: IndicatorSet, code: string) => {
  for (const theme of themes)
    for (const level1 of theme.level1)
      if (level1.indicators.some((indicator) => indicator.code === code)) return { theme, level1 };
  throw new RangeError(`${code} is not in the set`);
};

/** What the indicator of a task asks for, in the words of its set. */
export function tellDefinition({ set: { set }, compiled }: WeighedTask): Static<typeof Definition> {
  const { indicator, main } = compiled;
  const { theme, level1 } = groupsOf(set, indicator.code);
  const { numerator, denominator } = indicator.formula;
  const words = ({ zh, en }: { zh: string; en: string }) => ({ zh, en });
  return {
    code: indicator.code,
    name: indicator.name,
    definition: indicator.definition,
    theme: theme.name,
    level1: level1.name,
    numerator: words(numerator),
    denominator: denominator && words(denominator),
    formula: main.text,
    unit: words(indicator.unit),
    direction: indicator.direction,
    scoring: words(indicator.scoring),
    target: words(indicator.target),
    plausible: [...indicator.plausible_range],
    evidence: indicator.evidence.map(({ code, zh, en }) => ({ code, name: { zh, en } })),
    weight: indicator.weight,
    globalWeight: indicator.global_weight,
  };
}
