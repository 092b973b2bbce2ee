import { formatDate, localDateOf } from '@xinan/cn/dates';
import { serverNow, useDesk, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { CycleRow } from '../../../contract.ts';
import { cycleWords } from '../cycle-words.ts';
import { calendarOf } from './calendar.ts';

/** The dates of a cycle in their order, each with its light in words. */
export function CalendarLine({ cycle }: { cycle: CycleRow }): ReactNode {
  const t = useText(cycleWords);
  const { locale } = useDesk();
  return (
    <ol className="steer-dates">
      {calendarOf(cycle, localDateOf(serverNow())).map(({ key, on, light }) => (
        <li key={key} className={`steer-date steer-date--${light}`}>
          <span className="steer-date__name">{t(`date_${key}`)}</span>
          {on && (
            <time className="steer-date__day kit-num" dateTime={on}>
              {formatDate(on, locale)}
            </time>
          )}
          <span className="steer-date__light">{t(`light_${light}`)}</span>
        </li>
      ))}
    </ol>
  );
}
