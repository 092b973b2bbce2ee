import { formatDate, formatTime } from '@xinan/cn/dates';
import { Section, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { CrisisRecord } from '../../contract.ts';
import { crisisStates } from '../../domain.ts';
import { words } from '../../locales/console.ts';

/** The course of the case, latest first. */
export function Timeline({ record }: { record: CrisisRecord }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const entries = record.timeline.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return (
    <Section title={t('timeline')}>
      <ol className="crisis-timeline">
        {entries.map((entry, index) => (
          <li key={`${entry.at}${index}`}>
            <p className="crisis-timeline__what">
              {say(entry.label)}
              {entry.to && (
                <span className="kit-soft">
                  {' '}
                  {t('toState', { state: say(crisisStates.states[entry.to]) })}
                </span>
              )}
            </p>
            {entry.note && <p className="crisis-timeline__note">{entry.note}</p>}
            <p className="crisis-by">
              <time dateTime={entry.at}>
                {formatDate(new Date(entry.at), locale)} {formatTime(new Date(entry.at))}
              </time>{' '}
              · {entry.by.name}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
