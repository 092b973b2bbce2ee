import {
  DataTable,
  Empty,
  FilterBar,
  PageHeader,
  RoomLink,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { topics } from '@xinan/scoring/resident';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { type InstrumentRow, listLibrary } from '../../contract.ts';
import { words } from '../../locales/console.ts';
import { licenceClasses } from '../../locales/tables.ts';
import { useMakers } from '../pieces.tsx';
import '../instruments.css';
import { LibraryCard, useLibraryColumns } from './columns.tsx';
import { filterKeys, filterRows, noFilters, type StateName } from './filters.ts';

const stateWords = {
  offered: 'stateOffered',
  needsApproval: 'stateNeedsApproval',
  professional: 'stateProfessional',
  own: 'stateOwn',
  retired: 'stateRetired',
  draft: 'stateDraft',
} as const satisfies Record<StateName, string>;

/** 量表库: every instrument, whom it is for, and whether residents meet it. */
export default function LibraryScreen(): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { drafts, decides } = useMakers();
  const [filters, change] = useUrlFilters(filterKeys);
  const { data, error, refetch } = useRouteQuery(listLibrary, {});
  useLiveRefetch('instruments.', refetch);
  const rows = data && filterRows(data, filters);
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  const bilingual = (table: Readonly<Record<string, { zh: string; en: string }>>) =>
    Object.entries(table).map(([value, label]) => ({ value, label: say(label) }));
  return (
    <>
      <PageHeader
        title={t('library')}
        state={rows && <span>{t('shown', { n: rows.length })}</span>}
        hint={t('libraryHint')}
        actions={
          <>
            <RoomLink className="inst-quiet" to="/instruments/licences">
              {t('licences')}
            </RoomLink>
            {(drafts || decides) && (
              <RoomLink className="inst-quiet" to="/instruments/drafts">
                {t('drafts')}
              </RoomLink>
            )}
          </>
        }
      />
      <DataTable<InstrumentRow>
        id="instruments.library"
        caption={t('library')}
        columns={useLibraryColumns()}
        rows={rows}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        to={({ id }) => `/instruments/${id}`}
        card={(row) => <LibraryCard row={row} />}
        exportName={t('library')}
        filters={
          <FilterBar
            filters={filters}
            onChange={change}
            searchLabel={t('search')}
            present={null}
            choices={[
              {
                key: 'state',
                label: t('filterState'),
                options: Object.entries(stateWords).map(([value, key]) => ({ value, label: t(key) })),
              },
              {
                key: 'topic',
                label: t('filterTopic'),
                options: topics.map(({ id, title }) => ({ value: id, label: say(title) })),
              },
              { key: 'licence', label: t('filterLicence'), options: bilingual(licenceClasses) },
            ]}
          />
        }
        empty={
          isFiltered ? (
            <Empty
              picture={null}
              title={t('emptyFiltered')}
              hint={t('emptyFilteredHint')}
              action={<Button onClick={() => change(noFilters)}>{t('clear')}</Button>}
            />
          ) : (
            <Empty title={t('empty')} hint={t('emptyHint')} />
          )
        }
      />
    </>
  );
}
