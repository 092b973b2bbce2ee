import { chartWords, themeRings } from '@xinan/charts';
import { FittedChart } from '@xinan/charts/react';
import { useDesk, useSay, useText } from '@xinan/console-kit';
import { type ReactNode, useCallback } from 'react';
import { paths } from '../address.ts';
import { formatScore } from '../format.ts';
import { legendOf } from '../legend.ts';
import type { ScoreView } from '../page/score-page.tsx';
import { cellOf, type UnitOverview } from '../page/units-in-view.ts';
import { scoreWords } from '../words.ts';
import { scoreBefore, shownScore, themesOf } from './overview-data.ts';

/** The total in the middle with the word of its band; a ring for each theme, with a mark where it was before. */
export function RingsPanel({ view, unit }: { view: ScoreView; unit: UnitOverview }): ReactNode {
  const t = useText(scoreWords);
  const say = useSay();
  const { locale, open } = useDesk();
  const { overview, to } = view;
  const draw = useCallback(
    (width: number) => {
      const total = cellOf(unit, 'total');
      const band = legendOf(overview, locale).find(({ code }) => code === unit.band);
      return themeRings({
        width,
        layout: 'concentric',
        title: `${unit.unit.name[locale]} · ${t('themes')}`,
        words: chartWords[locale],
        format: formatScore,
        total: {
          key: 'total',
          label: band?.label ?? t('noScore'),
          score: shownScore(total),
          previous: scoreBefore(total),
        },
        rings: themesOf(overview).map(({ code, name }) => {
          const cell = cellOf(unit, code);
          return { key: code, label: name[locale], score: shownScore(cell), previous: scoreBefore(cell) };
        }),
      });
    },
    [overview, unit, locale, t],
  );
  const follow = (code: string) =>
    open(
      code === 'total'
        ? to(paths.proof(overview.run.id, unit.unit.code, 'total'))
        : to(paths.tree(unit.unit.code), { open: code }),
    );
  return (
    <>
      <FittedChart draw={draw} onSelect={follow} />
      <p className="scores-hint">
        {t('themesHint')} <span className="kit-hidden">{say(unit.unit.name)}</span>
      </p>
    </>
  );
}
