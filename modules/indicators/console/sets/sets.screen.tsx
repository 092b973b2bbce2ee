import {
  type DataColumn,
  DataTable,
  Empty,
  PageHeader,
  RoomLink,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { listSets, type SetRow } from '../../contract.ts';
import { ImportDialog } from './import-dialog.tsx';
import { SetTag, useValidity } from './pieces.tsx';
import { setWords } from './words.ts';
import './sets.css';

function useColumns(): DataColumn<SetRow>[] {
  const t = useText(setWords);
  const say = useSay();
  const validity = useValidity();
  return [
    {
      key: 'title',
      title: t('sets'),
      render: (row) => <RoomLink to={`/indicators/sets/${row.id}`}>{say(row.title)}</RoomLink>,
      text: (row) => say(row.title),
    },
    { key: 'version', title: t('version'), render: (row) => row.version, text: (row) => row.version },
    {
      key: 'state',
      title: t('state'),
      render: (row) => <SetTag state={row.state} />,
      text: (row) => t(row.state),
    },
    {
      key: 'counts',
      title: t('counts'),
      render: (row) => <span className="kit-num">{t('countsOf', row.counts)}</span>,
      text: (row) => t('countsOf', row.counts),
    },
    { key: 'valid', title: t('valid'), render: validity, text: validity },
    { key: 'drafter', title: t('drafter'), render: (row) => row.drafter, text: (row) => row.drafter },
    {
      key: 'adopter',
      title: t('adopter'),
      render: (row) => row.adopter ?? '—',
      text: (row) => row.adopter ?? '',
    },
  ];
}

/** 指标集: every version, and the way in for a city's own. */
export default function SetsScreen(): ReactNode {
  const t = useText(setWords);
  const say = useSay();
  const { person, open } = useDesk();
  const validity = useValidity();
  const { data, error, refetch } = useRouteQuery(listSets, {});
  useLiveRefetch('indicators.', refetch);
  const [isImporting, setImporting] = useState(false);
  const manages = person.roles.includes('index_manager');
  const button = (
    <Button type="primary" onClick={() => setImporting(true)}>
      {t('importSet')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('sets')} hint={t('setsHint')} actions={manages && button} />
      <DataTable<SetRow>
        id="indicators.sets"
        caption={t('sets')}
        columns={useColumns()}
        rows={data}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        to={({ id }) => `/indicators/sets/${id}`}
        card={(row) => (
          <div className="set-row">
            <strong>
              <RoomLink to={`/indicators/sets/${row.id}`}>
                {say(row.title)} {row.version}
              </RoomLink>
            </strong>
            <span>
              <SetTag state={row.state} />
            </span>
            <span className="kit-soft">
              {validity(row)} · {t('kinds', row.counts)}
            </span>
          </div>
        )}
        exportName={t('sets')}
        empty={<Empty title={t('noSets')} hint={t('noSetsHint')} {...(manages ? { action: button } : {})} />}
      />
      {isImporting && (
        <ImportDialog
          onClose={() => setImporting(false)}
          onDone={(id) => {
            setImporting(false);
            void refetch();
            open(`/indicators/sets/${id}`);
          }}
        />
      )}
    </>
  );
}
