import {
  clockTone,
  DataTable,
  Empty,
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
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { type CrisisRow, listCrises } from '../../contract.ts';
import { words } from '../../locales/console.ts';
import '../crises.css';
import { CrisisCard } from './crisis-card.tsx';
import { crisisColumns } from './crisis-columns.tsx';
import { CrisisFilters } from './crisis-filters.tsx';
import { filterKeys, noFilters, queryOf } from './filters.ts';

/** 危机个案: every case the reader may see, without names or content. */
export default function CrisisListScreen(): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale, open } = useDesk();
  const now = useNow();
  const narrow = useIsNarrow();
  const [filters, change] = useUrlFilters(filterKeys);
  const list = useRoutePages(listCrises, { query: queryOf(filters) });
  useLiveRefetch('crises.', list.refetch);
  const isFiltered = filterKeys.some((key) => key !== 'all' && filters[key] !== undefined);

  const rowClass = ({ dueAt, raisedAt }: CrisisRow) =>
    `kit-row${dueAt ? ` kit-row--${clockTone(new Date(dueAt), now, new Date(raisedAt))}` : ''}`;

  return (
    <>
      <PageHeader
        title={t('cases')}
        hint={t('casesHint')}
        actions={
          <Button type={narrow ? 'primary' : 'default'} onClick={() => open('/crises/new')}>
            {t('reportPerson')}
          </Button>
        }
      />
      <DataTable<CrisisRow>
        id="crises.list"
        caption={t('cases')}
        columns={crisisColumns({ t, say, locale })}
        rows={list.rows}
        rowKey={({ id }) => id}
        error={list.error}
        onRetry={() => void list.refetch()}
        to={({ id }) => `/crises/${id}`}
        rowClass={rowClass}
        card={(row) => <CrisisCard row={row} />}
        filters={<CrisisFilters filters={filters} onChange={change} />}
        exportName={t('cases')}
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
