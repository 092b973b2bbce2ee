import { bandOf, chartWords, sparkline } from '@xinan/charts';
import { Icon, useDesk, useRouteQuery, useText } from '@xinan/console-kit';
import { arrowOf } from '@xinan/indicators';
import { trendDown, trendUp } from '@xinan/ui/icons';
import { type ReactNode, useCallback, useMemo } from 'react';
import { getPublicTrend } from '../../../contract.ts';
import type { PublicationDocument, PublishedUnit } from '../../../domain.ts';
import { formatPeriodShort, formatPoints, formatScore } from '../format.ts';
import { WallChart } from './wall-chart.tsx';
import { publishedScore, totalsUpTo } from './wall-data.ts';
import { wallWords } from './words.ts';

interface ScoreBlockProps {
  readonly document: PublicationDocument;
  readonly city: PublishedUnit;
}

/** Where the city stands: the one large number, the word of its band, the change, and how it came here. */
export function ScoreBlock({ document, city }: ScoreBlockProps): ReactNode {
  const t = useText(wallWords);
  const { locale } = useDesk();
  const score = publishedScore(city.scores['total']);
  const bands = document.legend.flatMap((band) =>
    band.min === null ? [] : [{ code: band.code, min: band.min, label: band[locale], colour: band.colour }],
  );
  const band = bands.find(({ code }) => code === city.band) ?? (score === null ? null : bandOf(score, bands));
  return (
    <section className="index-score">
      <h2 className="wall-title">{t('score')}</h2>
      {score === null ? (
        <p className="index-score__none">{t('noScore')}</p>
      ) : (
        <p className="index-score__line">
          <strong className="index-score__number">{formatScore(score)}</strong>
          <span className="index-score__side">
            {band && (
              <span className="index-score__band">
                <i style={{ background: band.colour }} />
                {band.label}
              </span>
            )}
            <small>{t('outOf')}</small>
            <Since points={city.scores['total']?.change ?? null} />
          </span>
        </p>
      )}
      <Trend period={document.period} />
    </section>
  );
}

function Since({ points }: { points: number | null }): ReactNode {
  const t = useText(wallWords);
  if (points === null) return <span className="index-score__since">{t('sinceNone')}</span>;
  const arrow = arrowOf(points);
  return (
    <span className="index-score__since">
      {arrow !== 'flat' && <Icon path={arrow === 'up' ? trendUp : trendDown} />}{' '}
      {t('since', { points: formatPoints(points) })}
    </span>
  );
}

function Trend({ period }: { period: string }): ReactNode {
  const t = useText(wallWords);
  const { locale } = useDesk();
  const { data } = useRouteQuery(getPublicTrend, {});
  const points = useMemo(() => totalsUpTo(data ?? [], period), [data, period]);
  const draw = useCallback(
    (width: number) =>
      sparkline({
        width,
        height: 50,
        title: t('trend'),
        words: chartWords[locale],
        format: formatScore,
        values: points.map(({ score }) => score),
        labels: points.map((point) => formatPeriodShort(point.period)),
      }),
    [points, locale, t],
  );
  if (points.length < 2) return null;
  return (
    <>
      <WallChart draw={draw} />
      <ol className="index-trend" aria-hidden="true">
        {points.map((point) => (
          <li key={point.period}>
            {formatPeriodShort(point.period)}
            <strong>{formatScore(point.score)}</strong>
          </li>
        ))}
      </ol>
    </>
  );
}
