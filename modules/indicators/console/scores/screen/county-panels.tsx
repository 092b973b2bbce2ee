import { chartWords, heatMap, ranking } from '@xinan/charts';
import { useDesk, useText } from '@xinan/console-kit';
import { type ReactNode, useCallback } from 'react';
import type { PublicationDocument } from '../../../domain.ts';
import { formatPoints, formatScore, formatShort } from '../format.ts';
import { WallChart } from './wall-chart.tsx';
import { heatOf, rankedOf, tiesOf } from './wall-data.ts';
import { wallWords } from './words.ts';

/** Places with the range they may fall into and the groups in which nobody is ahead; never a bare place. */
export function RankPanel({ document }: { document: PublicationDocument }): ReactNode {
  const t = useText(wallWords);
  const { locale } = useDesk();
  const draw = useCallback(
    (width: number) =>
      ranking({
        width,
        title: t('ranking'),
        words: chartWords[locale],
        format: formatScore,
        formatChange: formatPoints,
        units: rankedOf(document, (words) => words[locale]),
        tieGroups: tiesOf(document),
      }),
    [document, locale, t],
  );
  const isRanked = document.ranking.length > 1;
  return (
    <section>
      <h2 className="wall-title">{t('ranking')}</h2>
      {isRanked ? <WallChart draw={draw} /> : <p className="wall-note">{t('unranked')}</p>}
      {isRanked && <p className="wall-note">{t('rankingHint')}</p>}
    </section>
  );
}

/** Counties by theme on the colours of the set's own legend. */
export function HeatField({ document }: { document: PublicationDocument }): ReactNode {
  const t = useText(wallWords);
  const { locale } = useDesk();
  const draw = useCallback(
    (width: number) =>
      heatMap({
        width,
        title: t('heat'),
        words: chartWords[locale],
        format: formatShort,
        bands: document.legend.flatMap((band) =>
          band.min === null
            ? []
            : [{ code: band.code, min: band.min, label: band[locale], colour: band.colour }],
        ),
        ...heatOf(document, (words) => words[locale]),
      }),
    [document, locale, t],
  );
  return (
    <section>
      <h2 className="wall-title">{t('heat')}</h2>
      <WallChart draw={draw} by={locale === 'zh' ? 1.4 : 1.2} />
    </section>
  );
}
