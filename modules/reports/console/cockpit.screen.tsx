import './reports.css';
import {
  Empty,
  Loading,
  PageHeader,
  Problem,
  type RoomProps,
  serverNow,
  useDesk,
  useRouteQuery,
  useText,
} from '@xinan/console-kit';
import { formatDate, formatDateTime, localDateOf } from '@xinan/cn/dates';
import { GoverningStandards } from '@xinan/standards/console';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Figure, getAlertSources, getMapFigures, getOverview, mapMetrics } from '../contract.ts';
import { reportWords } from '../locales/console.ts';
import { FigureCard } from './figure-card.tsx';
import { FigureDetail } from './figure-detail.tsx';
import { MapPanel } from './map-panel.tsx';
import { type PeriodChoice, periodOf, readPeriodChoice } from './period-choice.ts';
import { PeriodPicker } from './period-picker.tsx';
import { city } from '@xinan/console-kit/map';
import { RegionTrail } from './region-trail.tsx';
import { SourceBars } from './source-bars.tsx';
import { useCalmRefresh } from './use-calm-refresh.ts';
import { useKept } from './use-kept.ts';

const REFRESH_MS = 20_000;

const isBlank = (figures: readonly Figure[]): boolean =>
  figures.every(({ value, suppressed }) => !suppressed && (value === null || value === 0));

/** 城市驾驶舱: six figures, one map, where alerts come from, for a period and a region. */
export default function Cockpit({ params }: RoomProps): ReactNode {
  const t = useText(reportWords);
  const { locale, person, open } = useDesk();
  const [metric, setMetric] = useKept('cockpit.metric', mapMetrics[0], mapMetrics);
  const [explained, setExplained] = useState<string | null>(null);
  const today = localDateOf(serverNow());
  const choice = readPeriodChoice(params.period);
  const period = periodOf(choice, today);
  const regionCode = params.region ?? person.regionCode ?? city.code;
  const pathTo = (next: PeriodChoice, code: string) => `/cockpit/${next}/${code}`;
  const pathOf = (code: string) => pathTo(choice, code);

  const { data, error, refetch, isPlaceholderData } = useRouteQuery(getOverview, {
    query: { ...period, region: regionCode },
  });
  useCalmRefresh([getOverview, getMapFigures, getAlertSources], REFRESH_MS);

  const span = t('span', { from: formatDate(period.from, locale), to: formatDate(period.to, locale) });
  const asOf = data?.figures[0]?.asOf;
  const body = () => {
    if (!data)
      return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={12} />;
    if (isBlank(data.figures))
      return <Blank span={span} today={today} onYear={(year) => open(pathTo(year, regionCode))} />;
    return (
      <>
        <section className="rep-figures">
          <h2 className="kit-hidden">{t('figures')}</h2>
          {data.figures.map((figure) => (
            <FigureCard key={figure.id} figure={figure} onExplain={() => setExplained(figure.id)} />
          ))}
        </section>
        <MapPanel
          period={period}
          region={data.region}
          metric={metric}
          onMetric={setMetric}
          pathOf={pathOf}
          beside={<SourceBars period={period} region={regionCode} />}
        />
        <div className="rep-note rep-note--foot">
          <p>{t('hiddenNote')}</p>
          <p>{t('crisisNote')}</p>
        </div>
        <FigureDetail
          figure={data.figures.find(({ id }) => id === explained)}
          period={period}
          onClose={() => setExplained(null)}
        />
      </>
    );
  };
  return (
    <div className="rep-page">
      <PageHeader
        title={t('cockpit')}
        state={data && <RegionTrail region={data.region} pathOf={pathOf} />}
        actions={
          <>
            <Button onClick={() => open(`/cockpit/screen?period=${choice}`)}>{t('bigScreen')}</Button>
            <Button onClick={() => print()}>{t('print')}</Button>
          </>
        }
      />
      <GoverningStandards screen="reports.cockpit" />
      <div className="rep-bar">
        <PeriodPicker value={choice} today={today} onChange={(next) => open(pathTo(next, regionCode))} />
        <p className="rep-bar__span">
          {span}
          {asOf && (
            <>
              {' · '}
              <time dateTime={asOf}>{t('asOf', { at: formatDateTime(new Date(asOf), locale) })}</time>
            </>
          )}
        </p>
      </div>
      <div
        className={isPlaceholderData ? 'rep-body rep-body--waiting' : 'rep-body'}
        aria-busy={isPlaceholderData}
      >
        {body()}
      </div>
    </div>
  );
}

function Blank({
  span,
  today,
  onYear,
}: {
  span: string;
  today: string;
  onYear: (year: PeriodChoice) => void;
}): ReactNode {
  const t = useText(reportWords);
  const thisYear = Number(today.slice(0, 4));
  return (
    <Empty
      title={t('emptyTitle', { span })}
      hint={t('emptyHint')}
      action={
        <div className="rep-choices">
          {[1, 2, 3].map((back) => (
            <Button key={back} onClick={() => onYear(`${thisYear - back}`)}>
              {t('seeYear', { year: thisYear - back })}
            </Button>
          ))}
        </div>
      }
    />
  );
}
