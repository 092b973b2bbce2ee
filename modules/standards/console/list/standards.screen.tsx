import { localDateOf } from '@xinan/cn/dates';
import {
  DataTable,
  Empty,
  FilterBar,
  Icon,
  PageHeader,
  serverNow,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { plus } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { listStandards, type StandardRow } from '../../contract.ts';
import { standardKinds, standings } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { CreateForm } from '../editor/create.form.tsx';
import { useWrites } from '../pieces.tsx';
import '../standards.css';
import { filterKeys, isFiltered, listQuery, noFilters } from './filters.ts';
import { StandardCard, useStandardColumns } from './standard-columns.tsx';

/** 标准规范: the library, code by code. */
export default function StandardsScreen(): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { open } = useDesk();
  const writes = useWrites();
  const [filters, change] = useUrlFilters(filterKeys);
  const [creating, setCreating] = useState(false);
  const today = localDateOf(serverNow());
  const { data, error, refetch } = useRouteQuery(listStandards, { query: listQuery(filters) });
  useLiveRefetch('standards.', refetch);
  const optionsOf = (table: Readonly<Record<string, { zh: string; en: string }>>) =>
    Object.entries(table).map(([value, label]) => ({ value, label: say(label) }));
  return (
    <>
      <PageHeader
        title={t('standards')}
        state={data && <span>{t('shown', { n: data.rows.length })}</span>}
        hint={t('standardsHint')}
        actions={
          writes && (
            <Button type="primary" icon={<Icon path={plus} />} onClick={() => setCreating(true)}>
              {t('create')}
            </Button>
          )
        }
      />
      <DataTable<StandardRow>
        id="standards.list"
        caption={t('standards')}
        columns={useStandardColumns(today)}
        rows={data?.rows}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        to={({ id }) => `/standards/${id}`}
        card={(row) => <StandardCard row={row} today={today} />}
        exportName={t('standards')}
        filters={
          <FilterBar
            filters={filters}
            onChange={change}
            searchLabel={t('search')}
            present={null}
            choices={[
              { key: 'kind', label: t('kind'), options: optionsOf(standardKinds) },
              { key: 'standing', label: t('standing'), options: optionsOf(standings) },
              { key: 'ending', label: t('ending') },
            ]}
          />
        }
        empty={
          isFiltered(filters) ? (
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
      {creating && (
        <CreateForm onClose={() => setCreating(false)} onDone={({ id }) => open(`/standards/${id}/edit`)} />
      )}
    </>
  );
}
