import { chartWords, heatMap } from '@xinan/charts';
import { FittedChart } from '@xinan/charts/react';
import { Section, useDesk, useText } from '@xinan/console-kit';
import { type ReactNode, useCallback } from 'react';
import { paths } from '../address.ts';
import { formatShort } from '../format.ts';
import { legendOf } from '../legend.ts';
import type { ScoreView } from '../page/score-page.tsx';
import { scoreWords } from '../words.ts';
import { heatData } from './overview-data.ts';

/** Counties × 18 level-1 indicators; a cell opens the indicators of that county there. */
export function HeatPanel({ view: { overview, to } }: { view: ScoreView }): ReactNode {
  const t = useText(scoreWords);
  const { locale, open } = useDesk();
  const draw = useCallback(
    (width: number) =>
      heatMap({
        width,
        title: t('heat'),
        words: chartWords[locale],
        format: formatShort,
        bands: legendOf(overview, locale),
        ...heatData(overview, (words) => words[locale]),
      }),
    [overview, locale, t],
  );
  const follow = (key: string) => {
    const [unit = '', code = ''] = key.split('/');
    open(to(paths.tree(unit), { open: code }));
  };
  return (
    <Section title={t('heat')}>
      <div className="scores-card">
        <FittedChart draw={draw} onSelect={follow} />
        <p className="scores-hint">{t('heatHint')}</p>
      </div>
    </Section>
  );
}
