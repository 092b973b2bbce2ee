import { Facts, Section, useDesk, useSay, useText } from '@xinan/console-kit';
import { formatDate, formatNumber } from '@xinan/cn/dates';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import type { Figure } from '../contract.ts';
import { previousPeriod, type Period } from '@xinan/figures';
import { reportWords } from '../locales/console.ts';
import { FigureChange, FigureValue } from './figure-card.tsx';
import { valueLine } from './figure-words.ts';
import { Hidden } from './hidden.tsx';
import { TrendChart } from './trend-chart.tsx';

interface DetailProps {
  readonly figure: Figure | undefined;
  readonly period: Period;
  readonly onClose: () => void;
}

/** What a figure means: its definition, its parts, the period it is compared with, and every month as line and table. */
export function FigureDetail({ figure, period, onClose }: DetailProps): ReactNode {
  const say = useSay();
  return (
    <Drawer
      open={figure !== undefined}
      onClose={onClose}
      size={520}
      title={figure && say(figure.name)}
      destroyOnHidden
    >
      {figure && <Detail figure={figure} period={period} />}
    </Drawer>
  );
}

function Detail({ figure, period }: { figure: Figure; period: Period }): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { locale } = useDesk();
  const count = (value: number | null) => (value === null ? <Hidden /> : formatNumber(value));
  const line = (value: number | null) =>
    value === null ? <Hidden /> : valueLine(value, figure.unit, { t, locale });
  const span = ({ from, to }: Period) =>
    t('span', { from: formatDate(from, locale), to: formatDate(to, locale) });
  const parts = figure.numeratorName && figure.denominatorName;
  return (
    <div className="rep-detail" tabIndex={0} role="group" aria-label={say(figure.name)}>
      <FigureValue figure={figure} />
      <FigureChange figure={figure} />
      <Section title={t('definition')}>
        <p className="rep-detail__definition">{say(figure.definition)}</p>
        {parts && (
          <Facts
            facts={[
              {
                name: `${t('numerator')} · ${say(figure.numeratorName ?? parts)}`,
                value: count(figure.numerator),
              },
              { name: `${t('denominator')} · ${say(parts)}`, value: count(figure.denominator) },
            ]}
          />
        )}
      </Section>
      <Section title={t('change')}>
        <Facts
          facts={[
            { name: `${t('thisPeriod')} · ${span(period)}`, value: line(figure.value) },
            {
              name: `${t('previousPeriod')} · ${span(previousPeriod(period))}`,
              value: figure.previous === null ? t('none') : line(figure.previous),
            },
          ]}
        />
      </Section>
      <Section title={t('trend')}>
        <Months figure={figure} />
      </Section>
    </div>
  );
}

function Months({ figure }: { figure: Figure }): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { locale } = useDesk();
  const { trend, unit } = figure;
  const label = t('trendOf', {
    name: say(figure.name),
    from: trend[0]?.period ?? '',
    to: trend.at(-1)?.period ?? '',
  });
  return (
    <>
      <TrendChart trend={trend} unit={unit} label={label} />
      <table className="rep-table rep-table--months">
        <caption className="kit-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th scope="col" className="rep-table__number">
              {t('value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {trend.map(({ period, value }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              <td className="rep-table__number">
                {value === null ? <Hidden /> : valueLine(value, unit, { t, locale })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
