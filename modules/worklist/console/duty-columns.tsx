import { formatClock, formatDateTime } from '@xinan/cn/dates';
import { Clock, type DataColumn, RoomLink, serverNow, StateTag } from '@xinan/console-kit';
import type { Translator } from '@xinan/ui/i18n';
import type { Duty } from '../contract.ts';
import type { words } from '../locales/console.ts';
import { DutyTags } from './duty-tags.tsx';
import { dutyPath } from './duty-path.ts';

export interface DutyColumnsInput {
  readonly t: Translator<(typeof words)['zh']>;
  readonly say: (text: { readonly zh: string; readonly en: string }) => string;
  readonly locale: 'zh' | 'en';
  readonly fresh: ReadonlySet<string>;
}

/** What · where · clock · next: never a name. */
export function dutyColumns({ t, say, locale, fresh }: DutyColumnsInput): DataColumn<Duty>[] {
  return [
    {
      key: 'what',
      title: t('what'),
      fixed: true,
      render: (duty) => (
        <span className="duty-what">
          <span className="duty-what__title">{say(duty.title)}</span>
          <DutyTags duty={duty} isFresh={fresh.has(duty.id)} />
        </span>
      ),
      text: (duty) => say(duty.title),
    },
    { key: 'where', title: t('where'), render: (duty) => duty.regionName, text: (duty) => duty.regionName },
    {
      key: 'number',
      title: t('number'),
      width: 150,
      render: (duty) => <span className="kit-soft kit-num">{duty.recordNo}</span>,
      text: (duty) => duty.recordNo,
    },
    {
      key: 'since',
      title: t('since'),
      optional: true,
      width: 190,
      render: (duty) => formatDateTime(new Date(duty.openedAt), locale),
      text: (duty) => formatDateTime(new Date(duty.openedAt), locale),
    },
    {
      key: 'escalation',
      title: t('escalation'),
      optional: true,
      render: (duty) =>
        duty.escalation > 0 ? (
          <StateTag tone="amber">{t('escalated', { n: duty.escalation })}</StateTag>
        ) : (
          '—'
        ),
      text: (duty) => duty.escalation,
    },
    {
      key: 'clock',
      title: t('clock'),
      fixed: true,
      width: 180,
      render: (duty) => <Clock dueAt={duty.dueAt} openedAt={duty.openedAt} />,
      text: (duty) => formatClock(new Date(duty.dueAt), serverNow(), locale),
    },
    {
      key: 'next',
      title: t('action'),
      fixed: true,
      width: 96,
      align: 'right',
      render: (duty) => (
        <RoomLink
          to={dutyPath(duty)}
          className="duty-next"
          aria-label={t('nextOf', { number: duty.recordNo })}
        >
          {t('next')}
        </RoomLink>
      ),
    },
  ];
}
