import { formatDateTime } from '@xinan/cn/dates';
import { Facts, Section, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { CounsellingRecord } from '../../contract.ts';
import { courseSteps, emotionChanges, isFinal, sessionWays, wishes } from '../../domain.ts';
import { words } from '../../locales/console.ts';

/** Every talk, the latest first. */
export function SessionsSection({ record }: { record: CounsellingRecord }): ReactNode {
  const t = useText(words);
  if (!record.notesOpen)
    return (
      <Section title={t('sessions')}>
        <p className="kit-notice">{t('notesClosed')}</p>
      </Section>
    );
  if (record.sessions.length === 0 && (isFinal(record.state) || !record.consentStands)) return null;
  return (
    <Section title={t('sessions')}>
      {record.sessions.length === 0 && <p className="kit-soft">{t('noSessions')}</p>}
      {record.sessions.toReversed().map((session) => (
        <SessionCard key={session.id} session={session} />
      ))}
    </Section>
  );
}

function SessionCard({ session }: { session: CounsellingRecord['sessions'][number] }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const rating = (value: number | null) => (value === null ? t('notTold') : String(value));
  return (
    <article className="kit-sheet-card">
      <p className="kit-line">
        <StateTag tone="lake">{say(courseSteps[session.step])}</StateTag>
        <time dateTime={session.heldAt}>{formatDateTime(new Date(session.heldAt), locale)}</time>
        <span className="kit-soft">
          {say(sessionWays[session.way])} · {t('minutes', { n: session.minutes })}
        </span>
      </p>
      <p className="kit-text">{session.note}</p>
      <p className="kit-by">
        {t('emotionFromTo', { from: rating(session.emotionBefore), to: rating(session.emotionAfter) })} ·{' '}
        {say(wishes[session.wish])} · {session.by.name}
      </p>
    </article>
  );
}

/** The person's own emotion, first and last: compared with nobody else's. */
export function OutcomeSection({ record }: { record: CounsellingRecord }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { first, last, change } = record.outcome;
  if (record.sessions.length === 0) return null;
  return (
    <Section title={t('outcome')}>
      {change === 'not_told' ? (
        <p className="kit-soft">{t('outcomeNone')}</p>
      ) : (
        <Facts
          facts={[
            { name: t('outcomeFirst'), value: first },
            { name: t('outcomeLast'), value: last },
            { name: t('outcome'), value: say(emotionChanges[change]) },
          ]}
        />
      )}
      <p className="kit-by">{t('outcomeNote')}</p>
    </Section>
  );
}
