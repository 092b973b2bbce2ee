import {
  clockTone,
  DataTable,
  Empty,
  Icon,
  PageHeader,
  useDesk,
  useIsNarrow,
  useLiveRefetch,
  useNow,
  useRoutePages,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { riverMorning } from '@xinan/ui/pictures';
import { sound } from '@xinan/ui/icons';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { type Duty, listDuties } from '../contract.ts';
import { words } from '../locales/console.ts';
import { chime, setSound, useSound } from './chime.ts';
import { DutyCard } from './duty-card.tsx';
import { DutyFilters } from './duty-filters.tsx';
import { dutyColumns } from './duty-columns.tsx';
import { dutyPath } from './duty-path.ts';
import { useNewArrivals } from './use-new-arrivals.ts';
import './worklist.css';

const pageSize = 50;

/** 我的待办: what, where, until when, and the way to it. New duties come in by themselves. */
export default function DutiesScreen(): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const now = useNow();
  const [filters, change] = useUrlFilters(['kind', 'overdue', 'search']);
  const query = { ...filters, overdue: filters.overdue === 'true' ? true : undefined, limit: pageSize };
  const list = useRoutePages(listDuties, { query });
  const { rows, refetch } = list;
  const counts = list.data?.pages[0]?.counts;
  useLiveRefetch('duties.', refetch);
  useLiveRefetch('crises.', refetch);
  const fresh = useNewArrivals(
    JSON.stringify(filters),
    list.isPlaceholderData ? undefined : rows?.map(({ id }) => id),
  );
  const isFiltered = Object.values(filters).some((value) => value !== undefined);

  const rowClass = (duty: Duty) =>
    `duty duty--${clockTone(new Date(duty.dueAt), now, new Date(duty.openedAt))}${fresh.has(duty.id) ? ' duty--fresh' : ''}`;

  return (
    <>
      <PageHeader
        title={t('title')}
        state={
          counts && (
            <>
              <span>{t('open', { n: counts.open })}</span>
              {counts.overdue > 0 && (
                <span className="duty-overdue">{t('overdueCount', { n: counts.overdue })}</span>
              )}
            </>
          )
        }
        actions={<SoundSwitch />}
      />
      <p className="kit-hidden" role="status">
        {fresh.size > 0 ? t('arrived', { n: fresh.size }) : ''}
      </p>
      <DataTable<Duty>
        id="worklist.list"
        caption={t('caption')}
        columns={dutyColumns({ t, say, locale, fresh })}
        rows={rows}
        rowKey={({ id }) => id}
        error={list.error}
        onRetry={() => void refetch()}
        to={dutyPath}
        rowClass={rowClass}
        card={(duty) => <DutyCard duty={duty} isFresh={fresh.has(duty.id)} />}
        filters={<DutyFilters filters={filters} onChange={change} counts={counts} rows={rows} />}
        exportName={t('fileName')}
        more={{
          has: list.hasNextPage,
          loading: list.isFetchingNextPage,
          load: () => void list.fetchNextPage(),
        }}
        empty={
          isFiltered ? (
            <Empty
              picture={null}
              title={t('noneTitle')}
              hint={t('noneHint')}
              action={
                <Button onClick={() => change({ kind: undefined, overdue: undefined, search: undefined })}>
                  {t('clear')}
                </Button>
              }
            />
          ) : (
            <Empty picture={riverMorning} title={t('emptyTitle')} hint={t('emptyHint')} />
          )
        }
      />
    </>
  );
}

function SoundSwitch(): ReactNode {
  const t = useText(words);
  const narrow = useIsNarrow();
  const on = useSound();
  const toggle = () => {
    setSound(!on);
    // Played at once: one hears what was turned on, and the browser lets later sounds through.
    if (!on) chime();
  };
  return (
    <Tooltip title={t('soundHint')}>
      <Button
        type="text"
        aria-pressed={on}
        aria-label={t(on ? 'soundOn' : 'soundOff')}
        icon={<Icon path={sound} />}
        onClick={toggle}
      >
        {narrow ? null : t(on ? 'soundOn' : 'soundOff')}
      </Button>
    </Tooltip>
  );
}
