import {
  DataTable,
  Empty,
  FilterBar,
  PageHeader,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { GoverningStandards } from '@xinan/standards/console';
import type { ReactNode } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import { type BatchRow } from '../../../contract/cycles.ts';
import { listBatches } from '../../../contract/tasks.ts';
import '../collect.css';
import { shownBatches } from '../logic/shown-batches.ts';
import { changedTopic, OfflineLine } from '../pieces.tsx';
import { words } from '../words.ts';
import { BatchCard } from './batch-card.tsx';
import { batchPath, useBatchColumns } from './batch-columns.tsx';

const keys = ['all', 'search', 'period', 'late', 'returned'] as const;

/** 指标填报: the forms that need something, what is due soonest first. */
export default function CollectScreen(): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale, person } = useDesk();
  const [filters, change] = useUrlFilters(keys);
  const columns = useBatchColumns();
  const query = filters.all === 'true' ? {} : { open: true };
  const { data, error, refetch } = useRouteQuery(listBatches, { query });
  useLiveRefetch(changedTopic, refetch);
  const rows = data && shownBatches(data, filters, { say, roles: person.roles });
  const periods = [...new Set((data ?? []).map(({ period }) => period))].toSorted().toReversed();
  const isFiltered = Boolean(filters.search ?? filters.period ?? filters.late ?? filters.returned);
  return (
    <>
      <PageHeader title={t('title')} hint={t('listHint')} />
      <GoverningStandards screen="indicators.tasks" />
      <OfflineLine />
      <DataTable<BatchRow>
        id="indicators.batches"
        caption={t('forms')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        to={batchPath}
        exportName={t('forms')}
        card={(batch) => <BatchCard batch={batch} />}
        empty={
          isFiltered ? <Empty title={t('noMatch')} /> : <Empty title={t('noForms')} hint={t('noFormsHint')} />
        }
        filters={
          <FilterBar
            filters={filters}
            onChange={change}
            searchLabel={t('search')}
            choices={[
              {
                key: 'period',
                label: t('period'),
                options: periods.map((value) => ({ value, label: namePeriod(value, locale) })),
              },
              { key: 'late', label: t('lateOnly') },
              { key: 'returned', label: t('returnedOnly') },
            ]}
          />
        }
      />
    </>
  );
}
