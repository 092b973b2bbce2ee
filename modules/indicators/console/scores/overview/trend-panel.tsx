import { chartWords, trendLines } from '@xinan/charts';
import { FittedChart } from '@xinan/charts/react';
import { Loading, Problem, useDesk, useRouteQuery, useText } from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { type ReactNode, useCallback } from 'react';
import { getTrend } from '../../../contract.ts';
import { formatPeriodShort, formatPoints, formatScore, periodTypeOf } from '../format.ts';
import { scoreWords } from '../words.ts';
import { comparablePoints } from './trend-data.ts';

type Answer = OutputOf<typeof getTrend>;

/** The total over the periods of one kind; another version of the method is not put on the same line. */
export function TrendPanel({
  unit,
  name,
  period,
}: {
  unit: string;
  name: string;
  period: string;
}): ReactNode {
  const t = useText(scoreWords);
  const { data, error, refetch } = useRouteQuery(getTrend, {
    query: { unit, code: 'total', type: periodTypeOf(period) },
  });
  return (
    <div className="scores-card">
      <div className="scores-card__head">
        <h2>{t('trend')}</h2>
      </div>
      {data ? (
        <Line answer={data} name={name} />
      ) : error ? (
        <Problem error={error} onRetry={() => void refetch()} compact />
      ) : (
        <Loading rows={4} />
      )}
    </div>
  );
}

function Line({ answer, name }: { answer: Answer; name: string }): ReactNode {
  const t = useText(scoreWords);
  const { locale } = useDesk();
  const { points, left } = comparablePoints(answer.points);
  const draw = useCallback(
    (width: number) =>
      trendLines({
        width,
        height: 150,
        title: t('trendWords'),
        words: { ...chartWords[locale], rescored: t('corrected') },
        format: formatScore,
        periods: points.map(({ period }) => ({ key: period, label: formatPeriodShort(period) })),
        series: [
          {
            key: 'total',
            label: name,
            points: points.map(({ score, status, corrected }) => ({
              value: score,
              ...(status === 'provisional'
                ? { note: 'provisional' as const }
                : corrected
                  ? { note: 'rescored' as const }
                  : {}),
            })),
          },
        ],
      }),
    [points, name, locale, t],
  );
  const { trend } = answer;
  const n = points.length;
  const judged = () => {
    if (!trend) return t('trendShort');
    if (!trend.significant) return t('trendFlat', { n });
    const slope = formatPoints(Math.abs(trend.slope)).replace('+', '');
    return t(trend.slope > 0 ? 'trendRising' : 'trendFalling', { n, slope });
  };
  return (
    <>
      <FittedChart draw={draw} />
      <p className="scores-hint">
        {judged()} {left > 0 && t('otherMethod', { n: left })}
      </p>
    </>
  );
}
