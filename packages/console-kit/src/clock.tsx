import { formatDateTime } from '@xinan/cn/dates';
import { check, clock } from '@xinan/ui/icons';
import { type ReactNode, useEffect, useState } from 'react';
import { type ClockTone, clockView } from './clock-view.ts';
import { useFrontDesk } from './desk.ts';
import { Icon } from './icon.tsx';
import { warning } from './icons.ts';
import { serverNow } from './server-time.ts';

/** Now by the server's clock, renewed every `everyMs` while shown. */
export function useNow(everyMs = 10_000): Date {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

const icons: Record<ClockTone, string> = { calm: clock, due: clock, overdue: warning };

export interface ClockProps {
  /** ISO instant; null shows a dash. */
  readonly dueAt: string | null;
  /** When the duty began; lets a long duty turn amber in its last quarter. */
  readonly openedAt?: string;
  /** Done: the clock stands still and says when. */
  readonly doneAt?: string | null;
}

/** A duty's time in words, ticking each 10 s: plain, amber when due soon, brick when overdue; always icon and words. */
export function Clock({ dueAt, openedAt, doneAt }: ClockProps): ReactNode {
  const { locale } = useFrontDesk();
  const now = useNow();
  if (doneAt)
    return (
      <span className="kit-clock kit-clock--done">
        <Icon path={check} size={14} />
        <time dateTime={doneAt}>{formatDateTime(new Date(doneAt), locale)}</time>
      </span>
    );
  if (!dueAt) return <span className="kit-soft">—</span>;
  const due = new Date(dueAt);
  const { tone, words } = clockView(due, now, {
    openedAt: openedAt ? new Date(openedAt) : undefined,
    locale,
  });
  return (
    <span className={`kit-clock kit-clock--${tone}`}>
      <Icon path={icons[tone]} size={14} />
      <time dateTime={dueAt} title={formatDateTime(due, locale)}>
        {words}
      </time>
    </span>
  );
}
