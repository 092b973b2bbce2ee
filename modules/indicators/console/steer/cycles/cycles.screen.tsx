import { formatDate, localDateOf } from '@xinan/cn/dates';
import {
  type DataColumn,
  DataTable,
  Empty,
  Icon,
  PageHeader,
  RoomLink,
  serverNow,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { plus } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { type CycleRow, listCycles } from '../../../contract.ts';
import { cycleStates } from '../../../domain/cycle-states.ts';
import { cycleWords } from '../cycle-words.ts';
import { namePeriod } from '../../../domain/name-period.ts';
import { CycleTag, Troubles } from '../pieces.tsx';
import '../steer.css';
import { calendarOf, nextDate } from './calendar.ts';
import { OpenCycleForm } from './open-cycle.form.tsx';

/** 评价周期: which periods are being evaluated, how far each is, and what is due next. */
export default function CyclesScreen(): ReactNode {
  const t = useText(cycleWords);
  const { person, open } = useDesk();
  const { data, error, refetch } = useRouteQuery(listCycles, { query: {} });
  useLiveRefetch('indicators.', refetch);
  const [isOpening, setOpening] = useState(false);
  const manages = person.roles.includes('index_manager');
  const setId = data?.[0]?.setId;
  const button = (
    <Button type="primary" icon={<Icon path={plus} />} onClick={() => setOpening(true)}>
      {t('openCycle')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('cycles')}
        hint={t('cyclesHint')}
        actions={
          manages && (
            <>
              <Button onClick={() => open('/indicators/seats')}>{t('seats')}</Button>
              {setId && (
                <Button onClick={() => open(`/indicators/experts/summary/${setId}`)}>{t('summary')}</Button>
              )}
              {data && data.length > 0 && button}
            </>
          )
        }
      />
      <DataTable<CycleRow>
        id="indicators.cycles"
        caption={t('cycles')}
        columns={useColumns()}
        rows={data}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        to={({ id }) => `/indicators/cycles/${id}`}
        card={(row) => <CycleCard row={row} />}
        exportName={t('cycles')}
        empty={
          <Empty
            title={t('noCycles')}
            hint={t(manages ? 'noCyclesHint' : 'noCyclesReader')}
            {...(manages ? { action: button } : {})}
          />
        }
      />
      {isOpening && (
        <OpenCycleForm
          cycles={data ?? []}
          onClose={() => setOpening(false)}
          onDone={({ id }) => open(`/indicators/cycles/${id}`)}
        />
      )}
    </>
  );
}

function useColumns(): DataColumn<CycleRow>[] {
  const t = useText(cycleWords);
  const say = useSay();
  const { locale } = useDesk();
  return [
    {
      key: 'period',
      title: t('period'),
      fixed: true,
      width: 150,
      render: (row) => (
        <RoomLink className="kit-number" to={`/indicators/cycles/${row.id}`}>
          {namePeriod(row.period, locale)}
        </RoomLink>
      ),
      text: ({ period }) => period,
    },
    {
      key: 'state',
      title: t('state'),
      width: 130,
      render: (row) => <CycleTag state={row.state} />,
      text: ({ state }) => say(cycleStates.states[state]),
    },
    {
      key: 'progress',
      title: t('progress'),
      width: 220,
      render: (row) => <Progress row={row} />,
      text: ({ tasks }) => `${tasks.reported} / ${tasks.total}`,
    },
    {
      key: 'dates',
      title: t('dates'),
      width: 230,
      render: (row) => <NextDate row={row} />,
      text: ({ submitBy }) => submitBy,
    },
    {
      key: 'trouble',
      title: t('trouble'),
      render: (row) => <Troubles {...row.tasks} />,
      text: ({ tasks }) =>
        [t('overdueOf', { n: tasks.overdue }), t('lateOf', { n: tasks.late })].join(t('between')),
    },
    {
      key: 'set',
      title: t('set'),
      optional: true,
      render: (row) => t('setLine', { title: say(row.setTitle), version: row.setVersion }),
      text: (row) => `${say(row.setTitle)} ${row.setVersion}`,
    },
    {
      key: 'openedAt',
      title: t('openedAt'),
      optional: true,
      width: 140,
      render: ({ openedAt }) => formatDate(new Date(openedAt), locale),
      text: ({ openedAt }) => openedAt,
    },
  ];
}

const percentOf = (part: number, whole: number): number => (whole > 0 ? (part / whole) * 100 : 0);

/** Verified inside reported inside all. */
function Progress({ row: { tasks } }: { row: CycleRow }): ReactNode {
  const t = useText(cycleWords);
  return (
    <span className="steer-progress">
      <span className="steer-bar" aria-hidden="true">
        <span
          className="steer-bar__reported"
          style={{ inlineSize: `${percentOf(tasks.reported, tasks.total)}%` }}
        />
        <span
          className="steer-bar__verified"
          style={{ inlineSize: `${percentOf(tasks.verified, tasks.total)}%` }}
        />
      </span>
      <span className="kit-num">
        {t('reportedOf', { n: tasks.reported, total: tasks.total })}
        <span className="kit-soft"> · {t('verifiedOf', { n: tasks.verified })}</span>
      </span>
    </span>
  );
}

function NextDate({ row }: { row: CycleRow }): ReactNode {
  const t = useText(cycleWords);
  const { locale } = useDesk();
  const next = nextDate(calendarOf(row, localDateOf(serverNow())));
  if (!next) return <span className="kit-soft">{t('finished')}</span>;
  return (
    <span className={`steer-date steer-date--line steer-date--${next.light}`}>
      <span>{t(`date_${next.key}`)}</span>{' '}
      {next.on && <time className="kit-num">{formatDate(next.on, locale)}</time>}{' '}
      <span className="steer-date__light">{t(`light_${next.light}`)}</span>
    </span>
  );
}

function CycleCard({ row }: { row: CycleRow }): ReactNode {
  const { locale } = useDesk();
  return (
    <div className="kit-list-card">
      <div className="kit-list-card__top">
        <RoomLink className="kit-number" to={`/indicators/cycles/${row.id}`}>
          {namePeriod(row.period, locale)}
        </RoomLink>
        <CycleTag state={row.state} />
      </div>
      <Progress row={row} />
      <NextDate row={row} />
      <Troubles {...row.tasks} />
    </div>
  );
}
