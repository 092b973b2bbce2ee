import { formatClock, formatDateTime } from '@xinan/cn/dates';
import { Clock, type DataColumn, RoomLink, serverNow, StateTag } from '@xinan/console-kit';
import type { Translator } from '@xinan/ui/i18n';
import type { CounsellingRow } from '../../contract.ts';
import { counsellingStates, meetingWishes } from '../../domain.ts';
import type { words } from '../../locales/console.ts';
import { CounsellingStateTag, EscalationTag } from '../tags.tsx';

export interface ColumnsInput {
  readonly t: Translator<(typeof words)['zh']>;
  readonly say: (text: { readonly zh: string; readonly en: string }) => string;
  readonly locale: 'zh' | 'en';
}

/** Clock and state first: what is pressing, then what it is. */
export function counsellingColumns({ t, say, locale }: ColumnsInput): DataColumn<CounsellingRow>[] {
  const dueFor = (row: CounsellingRow) => (row.dueFor ? say(row.dueFor) : '');
  const time = (at: string) => formatDateTime(new Date(at), locale);
  return [
    {
      key: 'caseNo',
      title: t('caseNo'),
      fixed: true,
      width: 168,
      render: (row) => (
        <RoomLink to={`/counselling/${row.id}`} className="kit-num kit-number">
          {row.caseNo}
        </RoomLink>
      ),
      text: (row) => row.caseNo,
    },
    {
      key: 'clock',
      title: t('clock'),
      fixed: true,
      width: 250,
      render: (row) =>
        row.dueAt ? (
          <span className="kit-cell">
            <span>
              <span className="kit-soft">{dueFor(row)}</span>{' '}
              <Clock dueAt={row.dueAt} openedAt={row.requestedAt} />
            </span>
            <EscalationTag escalation={row.escalation} />
          </span>
        ) : (
          <span className="kit-soft">{t('noClock')}</span>
        ),
      text: (row) =>
        row.dueAt ? `${dueFor(row)} ${formatClock(new Date(row.dueAt), serverNow(), locale)}`.trim() : '',
    },
    {
      key: 'state',
      title: t('state'),
      render: (row) => <CounsellingStateTag state={row.state} />,
      text: (row) => say(counsellingStates.states[row.state]),
    },
    { key: 'person', title: t('person'), render: (row) => row.person, text: (row) => row.person },
    { key: 'region', title: t('region'), render: (row) => row.regionName, text: (row) => row.regionName },
    {
      key: 'counsellor',
      title: t('counsellor'),
      render: (row) => (
        <span className="kit-lead">
          {row.counsellor ?? <span className="kit-soft">{t('nobodyYet')}</span>}
          {row.assignedToMe && <StateTag tone="lake">{t('mine')}</StateTag>}
        </span>
      ),
      text: (row) => row.counsellor ?? '',
    },
    {
      key: 'requestedAt',
      title: t('requestedAt'),
      width: 180,
      render: (row) => time(row.requestedAt),
      text: (row) => time(row.requestedAt),
    },
    {
      key: 'meetingWish',
      title: t('meetingWish'),
      optional: true,
      render: (row) => say(meetingWishes[row.meetingWish]),
      text: (row) => say(meetingWishes[row.meetingWish]),
    },
  ];
}
