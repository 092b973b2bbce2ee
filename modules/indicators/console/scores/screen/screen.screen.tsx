import '@xinan/charts/charts.css';
import './screen.css';
import { formatDate } from '@xinan/cn/dates';
import {
  Empty,
  Loading,
  Problem,
  useDesk,
  useLiveRefetch,
  useNow,
  useRefresh,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Wall, WallHead } from '@xinan/console-kit/wall';
import type { OutputOf } from '@xinan/contract-kit';
import type { ReactNode } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import { getPublication, getPublicTrend, listCycles, listRuns } from '../../../contract.ts';
import { daysOfPeriod, periodOf } from '../../../domain.ts';
import { paths } from '../address.ts';
import { Collection } from './collection.tsx';
import { HeatField, RankPanel } from './county-panels.tsx';
import { MoveList } from './move-list.tsx';
import { ScoreBlock } from './score-block.tsx';
import { ThemeStrip } from './theme-strip.tsx';
import { cityOf } from './wall-data.ts';
import { wallWords } from './words.ts';

const everyMs = 5 * 60_000;

/** 大屏: the newest published index for a wall, kept up to date by itself. Of scores it knows only what anybody may read. */
export default function WallScreen(): ReactNode {
  const t = useText(wallWords);
  const now = useNow(30_000);
  const refresh = useRefresh();
  const { data, error, dataUpdatedAt, refetch } = useRouteQuery(getPublication, { query: {} }, { everyMs });
  useLiveRefetch('indicators.', () => refresh(getPublication, getPublicTrend, listCycles, listRuns));
  const nothing = error?.code === 'record.not_found';
  return (
    <Wall className="index-wall" leave={{ to: paths.overview, label: t('leave') }}>
      {data ? (
        <Published publication={data} now={now} offlineSince={error ? new Date(dataUpdatedAt) : null} />
      ) : nothing ? (
        <Empty heading="h1" title={t('emptyTitle')} hint={t('emptyHint')} />
      ) : error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading rows={12} />
      )}
    </Wall>
  );
}

interface PublishedProps {
  readonly publication: OutputOf<typeof getPublication>;
  readonly now: Date;
  readonly offlineSince: Date | null;
}

function Published({ publication, now, offlineSince }: PublishedProps): ReactNode {
  const t = useText(wallWords);
  const say = useSay();
  const { locale } = useDesk();
  const { document } = publication;
  const city = cityOf(document);
  const asOf = useAsOf(publication);
  if (!city) return null;
  return (
    <>
      <WallHead
        title={t('title', { name: say(city.name) })}
        span={
          namePeriod(document.period, locale) +
          (publication.correctionReason === null ? '' : ` · ${t('correction')}`)
        }
        asOf={asOf}
        now={now}
        offlineSince={offlineSince}
      />
      <div className="index-body">
        <ScoreBlock document={document} city={city} />
        <ThemeStrip document={document} city={city} />
        <RankPanel document={document} />
        <HeatField document={document} />
        <div className="index-side">
          <MoveList document={document} city={city} />
          <Collection document={document} />
        </div>
      </div>
      <p className="wall-note index-foot">
        {t('note')} {say(document.set.note)}
      </p>
    </>
  );
}

/** How old the figures are: the end of the period, the day of publication, which calculation it was. */
function useAsOf({ document, publishedAt }: OutputOf<typeof getPublication>): string {
  const t = useText(wallWords);
  const { locale } = useDesk();
  const { data } = useRouteQuery(listRuns, { query: {} });
  const run = data?.find(({ id }) => id === document.run.id);
  const said = {
    end: formatDate(daysOfPeriod(periodOf(document.period)).endsOn, locale),
    day: formatDate(new Date(publishedAt), locale),
  };
  return run ? t('asOf', { ...said, n: run.ordinal }) : t('asOfShort', said);
}
