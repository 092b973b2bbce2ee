import { formatClock, formatDateTime } from '@xinan/cn/dates';
import { type DataColumn, RoomLink, serverNow, StateTag } from '@xinan/console-kit';
import type { Translator } from '@xinan/ui/i18n';
import type { DisputeRow } from '../../contract.ts';
import { disputeStates, disputeTypes, origins, outcomes, riskColours } from '../../domain.ts';
import type { words } from '../../locales/console.ts';
import { dueWords } from '../light.ts';
import { LightClock } from '../light-clock.tsx';
import { readableYuan } from '../readable-yuan.ts';
import { ColourTag, DisputeStateTag, EscalationTag, OutcomeTag } from '../tags.tsx';
import { partiesLine } from './parties-line.ts';

export interface DisputeColumnsInput {
  readonly t: Translator<(typeof words)['zh']>;
  readonly say: (text: { readonly zh: string; readonly en: string }) => string;
  readonly locale: 'zh' | 'en';
}

/** Clock and state first: what is pressing, then what it is. */
export function disputeColumns({ t, say, locale }: DisputeColumnsInput): DataColumn<DisputeRow>[] {
  const clockText = ({ dueAt, dueKind }: DisputeRow) => {
    const what = dueWords(dueKind);
    return dueAt
      ? `${what ? say(what) : ''} ${formatClock(new Date(dueAt), serverNow(), locale)}`.trim()
      : '';
  };
  return [
    {
      key: 'caseNo',
      title: t('caseNo'),
      fixed: true,
      width: 150,
      render: (row) => (
        <span className="kit-cell">
          <RoomLink to={`/disputes/${row.id}`} className="kit-num kit-number">
            {row.caseNo}
          </RoomLink>
          {row.recurs && <StateTag tone="amber">{t('recurs')}</StateTag>}
        </span>
      ),
      text: (row) => row.caseNo,
    },
    {
      key: 'clock',
      title: t('clock'),
      fixed: true,
      width: 232,
      render: (row) => (
        <span className="kit-cell">
          <LightClock row={row} />
          <EscalationTag escalation={row.escalation} />
        </span>
      ),
      text: clockText,
    },
    {
      key: 'state',
      title: t('state'),
      render: (row) => (
        <span className="kit-cell">
          <DisputeStateTag state={row.state} />
          {row.state === 'archived' && <OutcomeTag outcome={row.outcome} />}
        </span>
      ),
      text: (row) => say(disputeStates.states[row.state]),
    },
    {
      key: 'colour',
      title: t('colour'),
      render: (row) => <ColourTag colour={row.riskColour} />,
      text: (row) => (row.riskColour ? say(riskColours[row.riskColour]) : t('notChecked')),
    },
    {
      key: 'type',
      title: t('type'),
      render: (row) => say(disputeTypes[row.type]),
      text: (row) => say(disputeTypes[row.type]),
    },
    {
      key: 'parties',
      title: t('parties'),
      render: (row) => (
        <span className="kit-cell dispute-parties-cell">
          <span>{partiesLine(row.partiesMasked, locale) || '—'}</span>
          <span className="kit-soft">{t('people', { n: row.peopleInvolved })}</span>
        </span>
      ),
      text: (row) => partiesLine(row.partiesMasked, locale),
    },
    {
      key: 'region',
      title: t('region'),
      render: (row) => <span className="dispute-whole-words">{row.regionName}</span>,
      text: (row) => row.regionName,
    },
    {
      key: 'lead',
      title: t('lead'),
      render: (row) => (
        <span className="kit-lead">
          {row.lead ?? <span className="kit-soft">{t('nobodyYet')}</span>}
          {row.assignedToMe && <StateTag tone="lake">{t('mine')}</StateTag>}
          {row.policeInvolved && <StateTag tone="sky">{t('withPolice')}</StateTag>}
          {row.psychInvolved && <StateTag tone="sky">{t('withPsych')}</StateTag>}
        </span>
      ),
      text: (row) => row.lead ?? '',
    },
    {
      key: 'origin',
      title: t('origin'),
      optional: true,
      render: (row) => say(origins[row.origin]),
      text: (row) => say(origins[row.origin]),
    },
    {
      key: 'outcome',
      title: t('outcome'),
      optional: true,
      render: (row) => say(outcomes[row.outcome]),
      text: (row) => say(outcomes[row.outcome]),
    },
    {
      key: 'amount',
      title: t('amount'),
      optional: true,
      align: 'right',
      render: (row) => (row.amountYuan ? t('yuan', { n: readableYuan(row.amountYuan) }) : '—'),
      text: (row) => row.amountYuan,
    },
    {
      key: 'foundAt',
      title: t('foundAt'),
      optional: true,
      width: 180,
      render: (row) => formatDateTime(new Date(row.foundAt), locale),
      text: (row) => formatDateTime(new Date(row.foundAt), locale),
    },
  ];
}
