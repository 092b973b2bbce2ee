import './audits.css';
import { formatDateTime } from '@xinan/cn/dates';
import {
  type DataColumn,
  DataTable,
  Empty,
  PageHeader,
  StateTag,
  useDesk,
  useRoutePages,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { type AuditRow, listAudit } from '../contract.ts';
import { auditWords } from '../locales/console.ts';
import { outcomeWords, purposeWords, roleWords } from './entry-words.ts';
import { filterKeys, LogFilters } from './log-filters.tsx';
import { EntryCard } from './entry-card.tsx';
import { RecordNumbers } from './record-numbers.tsx';

const PAGE_SIZE = 50;

/** 审计日志: who did what to which record, newest first. */
export default function AuditLog(): ReactNode {
  const t = useText(auditWords);
  const { open } = useDesk();
  const [filters, setFilters] = useUrlFilters(filterKeys);
  const pages = useRoutePages(listAudit, { query: { ...filters, limit: PAGE_SIZE } });
  const columns = useColumns((object) => setFilters({ object }));
  return (
    <>
      <PageHeader
        title={t('log')}
        hint={t('hint')}
        actions={
          <Button type="primary" onClick={() => open('/audit/verification')}>
            {t('verify')}
          </Button>
        }
      />
      <DataTable<AuditRow>
        id="audits.list"
        caption={t('log')}
        columns={columns}
        rows={pages.rows}
        rowKey={({ id }) => id}
        error={pages.error}
        onRetry={() => void pages.refetch()}
        filters={<LogFilters value={filters} onChange={setFilters} />}
        empty={<Empty title={t('emptyTitle')} hint={t('emptyHint')} picture={null} />}
        more={{
          has: pages.hasNextPage,
          loading: pages.isFetchingNextPage,
          load: () => void pages.fetchNextPage(),
        }}
        exportName={t('log')}
        card={(row) => <EntryCard row={row} onObject={(object) => setFilters({ object })} />}
      />
    </>
  );
}

function useColumns(onObject: (id: string) => void): DataColumn<AuditRow>[] {
  const t = useText(auditWords);
  const say = useSay();
  const { locale } = useDesk();
  const at = (row: AuditRow) => formatDateTime(new Date(row.at), locale);
  const seal = (row: AuditRow) => t(row.sealed ? 'sealed' : 'unsealed');
  return [
    {
      key: 'at',
      title: t('at'),
      fixed: true,
      width: 170,
      render: (row) => <time dateTime={row.at}>{at(row)}</time>,
      text: at,
    },
    {
      key: 'who',
      title: t('who'),
      fixed: true,
      render: ({ who }) => roleWords(who, locale),
      text: ({ who }) => roleWords(who, locale),
    },
    {
      key: 'role',
      title: t('role'),
      render: ({ role }) => roleWords(role, locale),
      text: ({ role }) => roleWords(role, locale),
    },
    {
      key: 'action',
      title: t('action'),
      fixed: true,
      render: ({ actionName }) => say(actionName),
      text: ({ actionName }) => say(actionName),
    },
    {
      key: 'purpose',
      title: t('purpose'),
      render: ({ purpose }) => purposeWords(purpose, t),
      text: ({ purpose }) => purposeWords(purpose, t),
    },
    {
      key: 'objects',
      title: t('objects'),
      render: ({ objects, count }) => <RecordNumbers ids={objects} count={count} onPick={onObject} />,
      text: ({ objects }) => objects.join(' '),
    },
    {
      key: 'count',
      title: t('count'),
      width: 72,
      align: 'right',
      optional: true,
      render: ({ count }) => count,
      text: ({ count }) => count,
    },
    {
      key: 'outcome',
      title: t('outcome'),
      width: 84,
      render: ({ outcome }) => (
        <StateTag tone={outcome === 'done' ? 'plain' : 'amber'}>{outcomeWords(outcome, t)}</StateTag>
      ),
      text: ({ outcome }) => outcomeWords(outcome, t),
    },
    {
      key: 'seal',
      title: t('seal'),
      width: 116,
      render: (row) => <StateTag tone={row.sealed ? 'lake' : 'plain'}>{seal(row)}</StateTag>,
      text: seal,
    },
  ];
}
