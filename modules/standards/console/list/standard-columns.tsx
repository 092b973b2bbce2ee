import { type DataColumn, RoomLink, StateTag, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { StandardRow } from '../../contract.ts';
import { standardKinds, standingOn, standings } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { StandingTag, useValidity } from '../pieces.tsx';

export function useStandardColumns(today: string): DataColumn<StandardRow>[] {
  const t = useText(words);
  const say = useSay();
  const validity = useValidity();
  return [
    {
      key: 'code',
      title: t('code'),
      width: 110,
      render: (row) => <span className="kit-number kit-num">{row.code}</span>,
      text: (row) => row.code,
    },
    {
      key: 'title',
      title: t('title'),
      fixed: true,
      render: (row) => (
        <span className="kit-lead">
          <RoomLink to={`/standards/${row.id}`}>{say(row.current.title)}</RoomLink>
          <DraftBeside row={row} />
        </span>
      ),
      text: (row) => say(row.current.title),
    },
    {
      key: 'kind',
      title: t('kind'),
      width: 120,
      render: (row) => say(standardKinds[row.kind]),
      text: (row) => say(standardKinds[row.kind]),
    },
    {
      key: 'standing',
      title: t('standing'),
      width: 120,
      render: (row) => <StandingTag version={row.current} today={today} />,
      text: (row) => say(standings[standingOn(row.current, today)]),
    },
    {
      key: 'version',
      title: t('version'),
      width: 100,
      render: (row) => <span className="kit-num">{t('versionNo', { n: row.current.number })}</span>,
      text: (row) => row.current.number,
    },
    {
      key: 'validity',
      title: t('validity'),
      width: 250,
      render: (row) => <span className="kit-num">{validity(row.current)}</span>,
      text: (row) => validity(row.current),
    },
    {
      key: 'owner',
      title: t('owner'),
      width: 230,
      render: (row) => say(row.current.owner),
      text: (row) => say(row.current.owner),
    },
  ];
}

/** A draft that waits beside the version in force. */
function DraftBeside({ row }: { row: StandardRow }): ReactNode {
  const t = useText(words);
  if (row.draftNumber === null || row.draftNumber === row.current.number) return null;
  return <StateTag tone="amber">{t('draftBeside', { n: row.draftNumber })}</StateTag>;
}

export function StandardCard({ row, today }: { row: StandardRow; today: string }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const validity = useValidity();
  return (
    <div className="kit-list-card">
      <RoomLink to={`/standards/${row.id}`}>{say(row.current.title)}</RoomLink>
      <div className="kit-list-card__tags">
        <StandingTag version={row.current} today={today} />
        <StateTag>{say(standardKinds[row.kind])}</StateTag>
        <DraftBeside row={row} />
      </div>
      <div className="kit-list-card__where kit-soft">
        {row.code} · {t('versionNo', { n: row.current.number })} · {validity(row.current)} ·{' '}
        {say(row.current.owner)}
      </div>
    </div>
  );
}
