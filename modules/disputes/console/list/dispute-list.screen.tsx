import {
  DataTable,
  Empty,
  PageHeader,
  useDesk,
  useLiveRefetch,
  useNow,
  useRoutePages,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { riverMorning } from '@xinan/ui/pictures';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { type DisputeRow, listDisputes } from '../../contract.ts';
import { words } from '../../locales/console.ts';
import '../disputes.css';
import { lightNow } from '../light.ts';
import { DisputeCard } from './dispute-card.tsx';
import { disputeColumns } from './dispute-columns.tsx';
import { DisputeFilters } from './dispute-filters.tsx';
import { filterKeys, noFilters, queryOf } from './filters.ts';
import { TeamChip } from './team-chip.tsx';

const edges = { green: 'calm', amber: 'due', red: 'overdue', none: 'calm' } as const;

/** 矛盾纠纷: every dispute the reader may see, names masked. */
export default function DisputeListScreen(): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale, person } = useDesk();
  const now = useNow();
  const [filters, change] = useUrlFilters(filterKeys);
  const query = queryOf(filters);
  const list = useRoutePages(listDisputes, { query });
  useLiveRefetch('disputes.', list.refetch);
  const isFiltered = filterKeys.some((key) => key !== 'all' && filters[key] !== undefined);
  const isOffice = person.roles.some((role) => role === 'registrar' || role === 'mediation_lead');

  return (
    <>
      <PageHeader title={t('disputes')} hint={t(isOffice ? 'disputesHint' : 'disputesHintOwn')} />
      <DataTable<DisputeRow>
        id="disputes.list"
        caption={t('disputes')}
        columns={disputeColumns({ t, say, locale })}
        rows={list.rows}
        rowKey={({ id }) => id}
        error={list.error}
        onRetry={() => void list.refetch()}
        to={({ id }) => `/disputes/${id}`}
        rowClass={(row) => `kit-row kit-row--${edges[lightNow(row, now)]}`}
        card={(row) => <DisputeCard row={row} />}
        filters={
          <>
            <DisputeFilters filters={filters} onChange={change} />
            {query.team && <TeamChip teamId={query.team} onRemove={() => change({ team: undefined })} />}
          </>
        }
        exportName={t('disputes')}
        more={{
          has: list.hasNextPage,
          loading: list.isFetchingNextPage,
          load: () => void list.fetchNextPage(),
        }}
        empty={
          isFiltered ? (
            <Empty
              picture={null}
              title={t('emptyFiltered')}
              hint={t('emptyFilteredHint')}
              action={<Button onClick={() => change(noFilters)}>{t('clearFilters')}</Button>}
            />
          ) : (
            <Empty picture={riverMorning} title={t('emptyOpen')} hint={t('emptyOpenHint')} />
          )
        }
      />
    </>
  );
}
