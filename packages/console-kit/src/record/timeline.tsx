import { formatDate, formatTime } from '@xinan/cn/dates';
import type { Bilingual } from '@xinan/contract-kit';
import type { ReactNode } from 'react';
import { useDesk } from '../desk.ts';
import { Section } from '../page.tsx';
import { recordWords } from '../record-words.ts';
import { useSay, useText } from '../use-text.ts';

export interface CourseEntry {
  readonly at: string;
  readonly label: Bilingual;
  readonly by: { readonly name: string };
  /** The state it led to; null where the state stayed. */
  readonly to: Bilingual | null;
  readonly note?: string | null | undefined;
}

/** The course of a record, latest first. */
export function Timeline({ entries }: { entries: readonly CourseEntry[] }): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const { locale } = useDesk();
  const latestFirst = entries.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return (
    <Section title={t('timeline')}>
      <ol className="kit-timeline">
        {latestFirst.map((entry, index) => (
          <li key={`${entry.at}${index}`}>
            <p className="kit-timeline__what">
              {say(entry.label)}
              {entry.to && <span className="kit-soft"> {t('toState', { state: say(entry.to) })}</span>}
            </p>
            {entry.note && <p className="kit-timeline__note">{entry.note}</p>}
            <p className="kit-by">
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
