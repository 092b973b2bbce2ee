import { below, fault, type SetFault } from './fault.ts';
import type { IndicatorSetDraft, SetCounts } from './indicator-set.ts';
import { indicatorsOf, placedLevel1 } from './walk.ts';

/** The published structure 1 / 5 / 18 / 158 (below the general rule). */
export const publishedStructure = { themes: 5, level1: 18, level2: 158 } as const;

/** What a set really holds. */
export function countsOf(set: IndicatorSetDraft): SetCounts {
  const indicators = indicatorsOf(set);
  const computed = indicators.filter(({ source }) => source.type === 'computed').length;
  return {
    themes: set.themes.length,
    level1: placedLevel1(set).length,
    level2: indicators.length,
    computed_from_platform: computed,
    manual: indicators.length - computed,
  };
}

/** Check 10: the counts are true; a set that names an official standard has the published structure. */
export function checkCounts(set: IndicatorSetDraft): SetFault[] {
  const counts = countsOf(set);
  const wanted = { ...set.counts, ...(set.official_standard ? publishedStructure : {}) };
  return (Object.keys(counts) as (keyof SetCounts)[]).flatMap((key) =>
    [set.counts[key], wanted[key]].every((count) => count === counts[key])
      ? []
      : [
          fault(
            10,
            below('/counts', key),
            `应为${wanted[key]},实有${counts[key]}`,
            `${wanted[key]} wanted, ${counts[key]} found`,
          ),
        ],
  );
}
