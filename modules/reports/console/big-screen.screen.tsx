import './reports.css';
import './big-screen.css';
import { formatDate, formatDateTime, localDateOf } from '@xinan/cn/dates';
import {
  Loading,
  Problem,
  useDesk,
  useNow,
  useRouteQuery,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { Wall, WallHead } from '@xinan/console-kit/wall';
import type { ReactNode } from 'react';
import { getActivity, getMapFigures, getOverview } from '../contract.ts';
import type { Period } from '@xinan/figures';
import { reportWords } from '../locales/console.ts';
import { BigFigure } from './big-figure.tsx';
import { mapView } from './map-figures.ts';
import { MapLegend } from './map-legend.tsx';
import { MovingList } from './moving-list.tsx';
import { periodOf, readPeriodChoice } from './period-choice.ts';
import { city, CountyMap, isCity, TownMap } from '@xinan/console-kit/map';
import { useCalmRefresh } from './use-calm-refresh.ts';

const REFRESH_MS = 5 * 60_000;
const CALM_MS = 60_000;
const ROWS_ON_THE_WALL = 5;

/** 大屏: for a wall five metres away and a browser left open for months. One map, six figures, one list that moves. */
export default function BigScreen(): ReactNode {
  const [filters] = useUrlFilters(['period']);
  const { person } = useDesk();
  const now = useNow(30_000);
  const t = useText(reportWords);
  const period = periodOf(readPeriodChoice(filters.period), localDateOf(now));
  const region = person.regionCode ?? city.code;
  const overview = useRouteQuery(getOverview, { query: { ...period, region } }, { everyMs: REFRESH_MS });
  useCalmRefresh([getOverview, getMapFigures, getActivity], CALM_MS);
  return (
    <Wall className="big" leave={{ to: '/cockpit', label: t('leave') }}>
      {overview.data ? (
        <Figures overview={overview} period={period} now={now} />
      ) : overview.error ? (
        <Problem error={overview.error} onRetry={() => void overview.refetch()} />
      ) : (
        <Loading rows={12} />
      )}
    </Wall>
  );
}

interface FiguresProps {
  readonly overview: ReturnType<typeof useRouteQuery<typeof getOverview>>;
  readonly period: Period;
  readonly now: Date;
}

function Figures({ overview: { data, error, dataUpdatedAt }, period, now }: FiguresProps): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { locale } = useDesk();
  if (!data) return null;
  const asOf = data.figures[0]?.asOf;
  const day = (date: string) => formatDate(date, locale);
  return (
    <>
      <WallHead
        title={t('screenTitle', { name: say(data.region.name) })}
        span={t('span', { from: day(period.from), to: day(period.to) })}
        asOf={asOf && t('asOf', { at: formatDateTime(new Date(asOf), locale) })}
        now={now}
        offlineSince={error ? new Date(dataUpdatedAt) : null}
      />
      <div className="big-body">
        <BigMap period={period} region={data.region.code} />
        <div className="big-right">
          <section className="big-figures" aria-label={t('figures')}>
            {data.figures.map((figure) => (
              <BigFigure key={figure.id} figure={figure} />
            ))}
          </section>
          <Activity region={data.region.code} today={localDateOf(now)} />
        </div>
      </div>
    </>
  );
}

function BigMap({ period, region }: { period: Period; region: string }): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { locale } = useDesk();
  const whole = isCity(region);
  const { data, error } = useRouteQuery(
    getMapFigures,
    { query: { ...period, region, metric: 'assessments' } },
    { everyMs: REFRESH_MS },
  );
  if (!data) return <section className="big-map">{error && <Problem error={error} compact />}</section>;
  const view = mapView(data, { t, locale, dark: true, region });
  const shared = {
    regions: view.regions,
    label: t('mapOf', { region: say(city.name), name: say(data.name) }),
  };
  return (
    <section className="big-map">
      <h2 className="wall-title">
        {t(whole ? 'map' : 'mapTowns')} · {say(data.name)}
      </h2>
      <div className="big-map__place">
        {whole ? <CountyMap {...shared} /> : <TownMap {...shared} county={region} />}
      </div>
      <MapLegend view={view} unit={data.unit} dark />
      <p className="wall-note">{t('hiddenNote')}</p>
    </section>
  );
}

function Activity({ region, today }: { region: string; today: string }): ReactNode {
  const t = useText(reportWords);
  const { data } = useRouteQuery(getActivity, { query: { region } }, { everyMs: REFRESH_MS });
  return (
    <section className="big-activity">
      <h2 className="wall-title">
        {t('activity')}
        <span className="wall-title__hint">{t('activityHint')}</span>
      </h2>
      {data && (
        <MovingList
          rows={data.rows.filter(({ count }) => count !== null)}
          fits={ROWS_ON_THE_WALL}
          today={today}
        />
      )}
    </section>
  );
}
