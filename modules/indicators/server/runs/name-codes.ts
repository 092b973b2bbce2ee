import type { Bilingual } from '@xinan/contract-kit';
import type { Aggregation, IndicatorSet } from '@xinan/indicators';

interface Named {
  readonly code: string;
  readonly name: Bilingual;
}

const total: Named = { code: 'total', name: { zh: '总分', en: 'Total' } };

/** The groups a code stands in, the total first; empty for the total itself. */
export function groupsAbove({ themes }: IndicatorSet, code: string): Named[] {
  if (code === 'total') return [];
  for (const theme of themes) {
    if (theme.code === code) return [total];
    const way = [total, { code: theme.code, name: theme.name }];
    for (const group of theme.level1) {
      if (group.code === code) return way;
      if (group.indicators.some((indicator) => indicator.code === code))
        return [...way, { code: group.code, name: group.name }];
    }
  }
  return [];
}

const joined: Readonly<Record<Aggregation, Bilingual>> = {
  linear: { zh: '下级得分按权重加权平均', en: 'The weighted mean of the scores below.' },
  geometric: {
    zh: '下级得分按权重几何加权（每项至少按 1 分计）',
    en: 'The weighted geometric mean of the scores below, each counted as at least 1.',
  },
};

/** How the score of a group is joined from those below it. */
export function joiningWords(
  { calculation_defaults: { aggregation } }: IndicatorSet,
  code: string,
): Bilingual {
  if (code === 'total') return joined[aggregation.theme_to_total];
  return joined[code.length === 1 ? aggregation.level1_to_theme : aggregation.level2_to_level1];
}
