import { chartWords, trendLines } from '@xinan/charts';
import '@xinan/charts/charts.css';
import { FittedChart } from '@xinan/charts/react';
import { formatDate } from '@xinan/cn/dates';
import { StateTag, type Tone, useDesk, useSay, useText } from '@xinan/console-kit';
import { show } from '@xinan/scoring/explain';
import { type ReactNode, useCallback } from 'react';
import type { ReadScale } from '../contract.ts';
import { readingWords } from '../locales/console.ts';

type Change = NonNullable<ReadScale['change']>;

const tones: Readonly<Record<NonNullable<Change['direction']>, Tone>> = {
  lighter: 'lake',
  same: 'plain',
  heavier: 'amber',
};

function Course({ scale }: { scale: ReadScale }): ReactNode {
  const t = useText(readingWords);
  const say = useSay();
  const { locale } = useDesk();
  const { points } = scale;
  const name = say(scale.name);
  const draw = useCallback(
    (width: number) =>
      trendLines({
        width,
        height: 140,
        title: t('trendTitle', { name }),
        words: chartWords[locale],
        format: show,
        periods: points.map(({ at }) => ({ key: at, label: formatDate(new Date(at), locale) })),
        series: [{ key: scale.id, label: name, points: points.map(({ value }) => ({ value })) }],
      }),
    [points, name, scale.id, locale, t],
  );
  return <FittedChart draw={draw} />;
}

function Rules({ rules }: { rules: Change['rules'] }): ReactNode {
  const t = useText(readingWords);
  return (
    <div className="reading-table" role="region" aria-label={t('rule')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th>{t('rule')}</th>
            <th>{t('population')}</th>
            <th>{t('sourceName')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ meaning, points, met, population, source, compared }) => (
            <tr key={`${meaning}${points}${source}`}>
              <td>
                {t(meaning === 'reliable' ? 'meaning_reliable' : 'meaning_clinically_meaningful')}{' '}
                <span className="kit-num">{t('points', { n: points })}</span>{' '}
                <StateTag>{t(met ? 'met' : 'notMet')}</StateTag>
              </td>
              <td>{population}</td>
              <td>
                {source}
                {!compared && <span className="kit-by"> {t('notCompared')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How one scale changed: the course, and whether the latest step is more than chance, with the sources. */
export function ScaleChange({ scale }: { scale: ReadScale }): ReactNode {
  const t = useText(readingWords);
  const { change, points, value } = scale;
  if (!change) return <p className="kit-by">{t('trendAlone')}</p>;
  const { before, difference, index, direction, rules } = change;
  const shown = `${difference > 0 ? '+' : ''}${show(difference)}`;
  return (
    <section className="reading-change">
      <h3>{t('trend')}</h3>
      {points.length > 1 && <Course scale={scale} />}
      <p className="kit-line">
        <span className="kit-num">
          {t('before', { before: show(before), after: show(value), difference: shown })}
        </span>
        {direction && <StateTag tone={tones[direction]}>{t(`direction_${direction}`)}</StateTag>}
      </p>
      {index === null ? (
        <p className="kit-by">{t('noRule')}</p>
      ) : (
        <p>
          {t('index')} <strong className="kit-num">{index.toFixed(2).replace('-', '−')}</strong>
          <span className="kit-by"> {t('indexSource')}</span>
        </p>
      )}
      {rules.length > 0 && <Rules rules={rules} />}
    </section>
  );
}
