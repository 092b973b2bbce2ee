import { formatClock, formatDateTime } from '@xinan/cn/dates';
import { useDesk, useNow, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { DisputeRow } from '../contract.ts';
import { words } from '../locales/console.ts';
import { dueWords, lightNow } from './light.ts';

const tones = { green: 'calm', amber: 'due', red: 'overdue', none: 'calm' } as const;

/** The case's clock: light, what it runs for, and the time in words. */
export function LightClock({ row }: { row: Pick<DisputeRow, 'light' | 'dueAt' | 'dueKind'> }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const now = useNow();
  if (!row.dueAt) return <span className="kit-soft">{t('noClock')}</span>;
  const light = lightNow(row, now);
  const what = dueWords(row.dueKind);
  const due = new Date(row.dueAt);
  return (
    <span className="dispute-clock">
      <span className={`dispute-light dispute-light--${light}`}>{t(`light_${light}`)}</span>
      <span>
        {what && <span className="kit-soft">{say(what)} </span>}
        <time
          className={`kit-clock kit-clock--${tones[light]}`}
          dateTime={row.dueAt}
          title={formatDateTime(due, locale)}
        >
          {formatClock(due, now, locale)}
        </time>
      </span>
    </span>
  );
}
