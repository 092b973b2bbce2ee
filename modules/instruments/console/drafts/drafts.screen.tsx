import { formatDateTime } from '@xinan/cn/dates';
import {
  type DataColumn,
  DataTable,
  Empty,
  Icon,
  PageHeader,
  RoomLink,
  StateTag,
  type Tone,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { plus } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { type DraftRow, type DraftState, listDrafts } from '../../contract.ts';
import { draftStateTable } from '../../domain.ts';
import { draftWords } from '../../locales/drafts.ts';
import { useMakers } from '../pieces.tsx';
import '../instruments.css';
import { BeginForm } from './begin.form.tsx';

const tones: Readonly<Record<DraftState, Tone>> = {
  draft: 'amber',
  submitted: 'sky',
  refused: 'brick',
  released: 'lake',
  discarded: 'plain',
};

export function DraftTag({ state }: { state: DraftState }): ReactNode {
  const say = useSay();
  return <StateTag tone={tones[state]}>{say(draftStateTable.states[state])}</StateTag>;
}

function useColumns(): DataColumn<DraftRow>[] {
  const t = useText(draftWords);
  const say = useSay();
  const { locale } = useDesk();
  return [
    {
      key: 'name',
      title: t('name'),
      fixed: true,
      render: (row) => (
        <span className="kit-cell">
          <RoomLink to={`/instruments/drafts/${row.id}`}>{row.name || t('unnamed')}</RoomLink>
          <span className="kit-soft inst-small">{row.instrumentId}</span>
        </span>
      ),
      text: (row) => `${row.name} ${row.instrumentId}`,
    },
    {
      key: 'state',
      title: t('state'),
      width: 110,
      render: (row) => <DraftTag state={row.state} />,
      text: (row) => say(draftStateTable.states[row.state]),
    },
    {
      key: 'faults',
      title: t('faults'),
      width: 110,
      render: (row) =>
        row.faults > 0 ? (
          <StateTag tone="amber">{t('faultsOf', { n: row.faults })}</StateTag>
        ) : (
          <span className="kit-soft">{t('clean')}</span>
        ),
      text: (row) => row.faults,
    },
    { key: 'note', title: t('note'), render: (row) => row.note, text: (row) => row.note },
    {
      key: 'writers',
      title: t('writers'),
      width: 160,
      render: (row) => row.writers.join('、'),
      text: (row) => row.writers.join('、'),
    },
    {
      key: 'writtenAt',
      title: t('writtenAt'),
      width: 180,
      render: (row) => <span className="kit-num">{formatDateTime(new Date(row.writtenAt), locale)}</span>,
      text: (row) => formatDateTime(new Date(row.writtenAt), locale),
    },
  ];
}

/** 量表草稿: what is being written, and what waits for the second person. */
export default function DraftsScreen(): ReactNode {
  const t = useText(draftWords);
  const { open } = useDesk();
  const { drafts } = useMakers();
  const [beginning, setBeginning] = useState(false);
  const { data, error, refetch } = useRouteQuery(listDrafts, {});
  useLiveRefetch('instrument-drafts.', refetch);
  const button = drafts && (
    <Button type="primary" icon={<Icon path={plus} />} onClick={() => setBeginning(true)}>
      {t('begin')}
    </Button>
  );
  return (
    <>
      <PageHeader
        back={{ to: '/instruments', label: t('toLibrary') }}
        title={t('drafts')}
        hint={t('draftsHint')}
        actions={button}
      />
      <DataTable<DraftRow>
        id="instruments.drafts"
        caption={t('drafts')}
        columns={useColumns()}
        rows={data}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        to={({ id }) => `/instruments/drafts/${id}`}
        card={(row) => (
          <div className="kit-list-card">
            <RoomLink to={`/instruments/drafts/${row.id}`}>{row.name || t('unnamed')}</RoomLink>
            <div className="kit-list-card__tags">
              <DraftTag state={row.state} />
              {row.faults > 0 && (
                <StateTag tone="amber">
                  {t('faults')} {t('faultsOf', { n: row.faults })}
                </StateTag>
              )}
            </div>
            <div className="kit-list-card__where kit-soft">
              {row.instrumentId} · {row.writers.join('、')} · {row.note}
            </div>
          </div>
        )}
        exportName={t('drafts')}
        empty={<Empty title={t('empty')} hint={t('emptyHint')} action={button} />}
      />
      {beginning && (
        <BeginForm
          beginning={{ how: 'empty' }}
          onClose={() => setBeginning(false)}
          onDone={({ id }) => open(`/instruments/drafts/${id}/edit`)}
        />
      )}
    </>
  );
}
