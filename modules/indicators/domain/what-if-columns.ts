import type { IndicatorSet } from '@xinan/indicators';

/** A score as a run keeps it. */
interface Scored {
  readonly unit: string;
  readonly code: string;
  readonly score: number | null;
}

type Theme = IndicatorSet['themes'][number];

export interface WhatIfTheme {
  readonly theme: Theme;
  /** Level-1 indicators whose weights may be tried; none where one of them would tell a hidden score. */
  readonly level1: Theme['level1'];
}

/**
 * What a what-if may move: themes and level-1 indicators, never a single indicator. A level-1 indicator that rests, in some
 * unit, on one score which is hidden is that score; its theme is told as a whole instead.
 */
export function whatIfThemes(
  { themes }: Pick<IndicatorSet, 'themes'>,
  scores: readonly Scored[],
  hidden: ReadonlySet<string>,
): WhatIfTheme[] {
  const units = [...new Set(scores.map(({ unit }) => unit))];
  const scored = new Set(
    scores.flatMap(({ unit, code, score }) => (score === null ? [] : [`${unit} ${code}`])),
  );
  const tellsHidden = ({ indicators }: Theme['level1'][number]): boolean =>
    units.some((unit) => {
      const keys = indicators.map(({ code }) => `${unit} ${code}`).filter((key) => scored.has(key));
      return keys.length === 1 && hidden.has(keys[0] as string);
    });
  return themes.map((theme) => ({ theme, level1: theme.level1.some(tellsHidden) ? [] : theme.level1 }));
}

/** The codes whose scores are sent, in the order of the tree. */
export const columnsOf = (themes: readonly WhatIfTheme[]): string[] =>
  themes.flatMap(({ theme, level1 }) => (level1.length > 0 ? level1.map(({ code }) => code) : [theme.code]));
