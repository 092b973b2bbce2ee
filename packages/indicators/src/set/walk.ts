import { below } from './fault.ts';
import type { Indicator, IndicatorSetDraft, Level1, Theme } from './indicator-set.ts';

export interface Placed<T> {
  readonly item: T;
  readonly pointer: string;
}

export const placedThemes = ({ themes }: IndicatorSetDraft): Placed<Theme>[] =>
  themes.map((item, i) => ({ item, pointer: below('/themes', i) }));

/** Level-1 indicators with their place and their theme. */
export const placedLevel1 = (set: IndicatorSetDraft): (Placed<Level1> & { theme: Theme })[] =>
  placedThemes(set).flatMap(({ item: theme, pointer }) =>
    theme.level1.map((item, i) => ({ item, theme, pointer: below(pointer, 'level1', i) })),
  );

/** Level-2 indicators with their place and what they stand under. */
export const placedIndicators = (
  set: IndicatorSetDraft,
): (Placed<Indicator> & { theme: Theme; level1: Level1 })[] =>
  placedLevel1(set).flatMap(({ item: level1, theme, pointer }) =>
    level1.indicators.map((item, i) => ({ item, theme, level1, pointer: below(pointer, 'indicators', i) })),
  );

/** Level-2 indicators in the order of the set. */
export const indicatorsOf = (set: IndicatorSetDraft): Indicator[] =>
  placedIndicators(set).map(({ item }) => item);
