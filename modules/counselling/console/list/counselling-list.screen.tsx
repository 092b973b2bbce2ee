import {
  clockTone,
  DataTable,
  Empty,
  FilterBar,
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
import { type CounsellingRow, listCounsellings } from '../../contract.ts';
import { counsellingStates, wordsOf } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { CounsellingCard } from './counselling-card.tsx';
import { counsellingColumns } from './counselling-columns.tsx';
import { filterKeys, queryOf } from './filters.ts';

/** 信访疏导: a counsellor's own cases; for a supervisor those of the area, to be assigned. */
export default function CounsellingListScreen(): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale, person } = useDesk();
  const now = useNow();
  const [filters, change] = useUrlFilters(filterKeys);
  const list = useRoutePages(listCounsellings, { query: queryOf(filters) });
  useLiveRefetch('counselling.', list.refetch);
  const oversees = person.roles.includes('crisis_supervisor');
  const isFiltered = filterKeys.some((key) => filters[key] !== undefined);
  const states = wordsOf(counsellingStates.states).map((state) => ({
    value: state,
    label: say(counsellingStates.states[state]),
  }));
  const rowClass = ({ dueAt, requestedAt }: CounsellingRow) =>
    `kit-row${dueAt ? ` kit-row--${clockTone(new Date(dueAt), now, new Date(requestedAt))}` : ''}`;

  return (
    <>
      <PageHeader title={t('room')} hint={t(oversees ? 'listHint' : 'listHintMine')} />
      <DataTable<CounsellingRow>
        id="counselling.list"
        caption={t('room')}
        columns={counsellingColumns({ t, say, locale })}
        rows={list.rows}
        rowKey={({ id }) => id}
        error={list.error}
        onRetry={() => void list.refetch()}
        to={({ id }) => `/counselling/${id}`}
        rowClass={rowClass}
        card={(row) => <CounsellingCard row={row} />}
        filters={
          <FilterBar<'overdue' | 'state'>
            filters={filters}
            onChange={change}
            choices={[
              { key: 'overdue', label: t('overdueOnly') },
              { key: 'state', label: t('anyState'), options: states },
            ]}
            searchLabel={t('search')}
          />
        }
        exportName={t('room')}
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
              action={
                <Button
                  onClick={() =>
                    change({ all: 'true', state: undefined, overdue: undefined, search: undefined })
                  }
                >
                  {t('showAll')}
                </Button>
              }
            />
          ) : (
            <Empty
              picture={riverMorning}
              title={t(oversees ? 'emptyArea' : 'emptyMine')}
              hint={t(oversees ? 'emptyAreaHint' : 'emptyMineHint')}
            />
          )
        }
      />
    </>
  );
}
