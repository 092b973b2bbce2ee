import './reports.css';
import './big-screen.css';
import { formatDate, formatDateTime, formatTime, localDateOf } from '@xinan/cn/dates';
import {
  Loading,
  Problem,
  RoomLink,
  useDesk,
  useNow,
  useRouteQuery,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { mark } from '@xinan/ui/mark';
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
import { nightColors } from './night-colors.ts';
import { useCalmRefresh } from './use-calm-refresh.ts';
import { useStillHands } from './use-still-hands.ts';

const REFRESH_MS = 5 * 60_000;
const CALM_MS = 60_000;
const STILL_MS = 8_000;
const ROWS_ON_THE_WALL = 5;

/** 大屏: for a wall five metres away and a browser left open for months. One map, six figures, one list that moves. */
export default function BigScreen(): ReactNode {
  const [filters] = useUrlFilters(['period']);
  const { person } = useDesk();
  const now = useNow(30_000);
  const still = useStillHands(STILL_MS);
  const period = periodOf(readPeriodChoice(filters.period), localDateOf(now));
  const region = person.regionCode ?? city.code;
  const overview = useRouteQuery(getOverview, { query: { ...period, region } }, { everyMs: REFRESH_MS });
  useCalmRefresh([getOverview, getMapFigures, getActivity], CALM_MS);
  return (
    <main className={still ? 'big big--still' : 'big'} style={nightColors}>
      {overview.data ? (
        <Wall overview={overview} period={period} now={now} />
      ) : overview.error ? (
        <Problem error={overview.error} onRetry={() => void overview.refetch()} />
      ) : (
        <Loading rows={12} />
      )}
      <Hint />
    </main>
  );
}

interface WallProps {
  readonly overview: ReturnType<typeof useRouteQuery<typeof getOverview>>;
  readonly period: Period;
  readonly now: Date;
}

function Wall({ overview: { data, error, dataUpdatedAt }, period, now }: WallProps): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { locale } = useDesk();
  if (!data) return null;
  const asOf = data.figures[0]?.asOf;
  const day = (date: string) => formatDate(date, locale);
  return (
    <>
      <header className="big-head">
        <h1 className="big-head__title">
          <span className="big-head__mark" aria-hidden="true" dangerouslySetInnerHTML={{ __html: mark }} />
          {t('screenTitle', { name: say(data.region.name) })}
        </h1>
        <p className="big-head__span">{t('span', { from: day(period.from), to: day(period.to) })}</p>
        <p className="big-head__now">
          {error ? (
            <span className="big-head__offline">
              {t('offline', { at: formatTime(new Date(dataUpdatedAt)) })}
            </span>
          ) : (
            asOf && <span>{t('asOf', { at: formatDateTime(new Date(asOf), locale) })}</span>
          )}
          <time className="big-head__clock">{formatTime(now)}</time>
        </p>
      </header>
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
      <h2 className="big-title">
        {t(whole ? 'map' : 'mapTowns')} · {say(data.name)}
      </h2>
      <div className="big-map__place">
        {whole ? <CountyMap {...shared} /> : <TownMap {...shared} county={region} />}
      </div>
      <MapLegend view={view} unit={data.unit} dark />
      <p className="big-note">{t('hiddenNote')}</p>
    </section>
  );
}

function Activity({ region, today }: { region: string; today: string }): ReactNode {
  const t = useText(reportWords);
  const { data } = useRouteQuery(getActivity, { query: { region } }, { everyMs: REFRESH_MS });
  return (
    <section className="big-activity">
      <h2 className="big-title">
        {t('activity')}
        <span className="big-title__hint">{t('activityHint')}</span>
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

/** Seen only while somebody moves the mouse. */
function Hint(): ReactNode {
  const t = useText(reportWords);
  return (
    <p className="big-hint">
      <span>{t('fullHint')}</span>
      <RoomLink to="/cockpit">{t('leave')}</RoomLink>
    </p>
  );
}
