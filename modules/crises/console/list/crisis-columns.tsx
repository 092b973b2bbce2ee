import { formatClock, formatDateTime } from '@xinan/cn/dates';
import { Clock, type DataColumn, RoomLink, serverNow, StateTag } from '@xinan/console-kit';
import type { Translator } from '@xinan/ui/i18n';
import type { CrisisRow } from '../../contract.ts';
import { crisisStates, riskLevels, sources, urgencies } from '../../domain.ts';
import type { words } from '../../locales/console.ts';
import { stepLabel } from '../step-words.ts';
import { CrisisStateTag, EscalationTag, RiskTag, UrgencyTag } from '../tags.tsx';

export interface CrisisColumnsInput {
  readonly t: Translator<(typeof words)['zh']>;
  readonly say: (text: { readonly zh: string; readonly en: string }) => string;
  readonly locale: 'zh' | 'en';
}

/** Clock and state first: what is pressing, then what it is. */
export function crisisColumns({ t, say, locale }: CrisisColumnsInput): DataColumn<CrisisRow>[] {
  const stepOf = ({ dueStep }: CrisisRow) => {
    const label = stepLabel(dueStep);
    return label ? say(label) : '';
  };
  return [
    {
      key: 'caseNo',
      title: t('caseNo'),
      fixed: true,
      width: 176,
      render: (row) => (
        <span className="kit-cell">
          <RoomLink to={`/crises/${row.id}`} className="kit-num kit-number">
            {row.caseNo}
          </RoomLink>
          {!row.contactLeft && <StateTag>{t('noContact')}</StateTag>}
        </span>
      ),
      text: (row) => row.caseNo,
    },
    {
      key: 'clock',
      title: t('clock'),
      fixed: true,
      width: 236,
      render: (row) =>
        row.dueAt ? (
          <span className="kit-cell">
            <span>
              <span className="kit-soft">{stepOf(row)}</span>{' '}
              <Clock dueAt={row.dueAt} openedAt={row.raisedAt} />
            </span>
            <EscalationTag escalation={row.escalation} />
          </span>
        ) : (
          <span className="kit-soft">{t('noClock')}</span>
        ),
      text: (row) =>
        row.dueAt ? `${stepOf(row)} ${formatClock(new Date(row.dueAt), serverNow(), locale)}`.trim() : '',
    },
    {
      key: 'state',
      title: t('state'),
      render: (row) => <CrisisStateTag state={row.state} />,
      text: (row) => say(crisisStates.states[row.state]),
    },
    {
      key: 'risk',
      title: t('risk'),
      render: (row) => <RiskTag risk={row.risk} />,
      text: (row) => (row.risk ? say(riskLevels[row.risk]) : t('notRated')),
    },
    {
      key: 'urgency',
      title: t('urgency'),
      render: (row) => <UrgencyTag urgency={row.urgency} />,
      text: (row) => say(urgencies[row.urgency]),
    },
    {
      key: 'source',
      title: t('source'),
      render: (row) => say(sources[row.source]),
      text: (row) => say(sources[row.source]),
    },
    { key: 'region', title: t('region'), render: (row) => row.regionName, text: (row) => row.regionName },
    {
      key: 'lead',
      title: t('lead'),
      render: (row) => (
        <span className="kit-lead">
          {row.lead ?? <span className="kit-soft">{t('nobodyYet')}</span>}
          {row.assignedToMe && <StateTag tone="lake">{t('mine')}</StateTag>}
        </span>
      ),
      text: (row) => row.lead ?? '',
    },
    {
      key: 'raisedAt',
      title: t('raisedAt'),
      optional: true,
      width: 180,
      render: (row) => formatDateTime(new Date(row.raisedAt), locale),
      text: (row) => formatDateTime(new Date(row.raisedAt), locale),
    },
  ];
}
