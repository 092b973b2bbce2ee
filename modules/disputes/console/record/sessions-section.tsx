import { formatDateTime, formatTime } from '@xinan/cn/dates';
import { Icon, RoomLink, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { lock, print } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import type { DisputeRecord, Session } from '../../contract.ts';
import { sessionKinds, sides } from '../../domain.ts';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from './file-desk.tsx';
import { FileSection, NothingYet } from './file-section.tsx';

/** Minutes, latest first. What was said alone is marked so that nobody shows it to the other side. */
export function SessionsSection(): ReactNode {
  const t = useText(recordWords);
  const { record } = useFileDesk();
  const sessions = record.sessions.toSorted((one, other) => other.ordinal - one.ordinal);
  return (
    <FileSection id="sessions" count={sessions.length} acts={['session']} hint={t('sessionsHint')}>
      {sessions.length === 0 && <NothingYet>{t('noSessions')}</NothingYet>}
      {sessions.map((session) => (
        <SessionCard key={session.id} session={session} record={record} />
      ))}
    </FileSection>
  );
}

const namedAtMost = 6;

function SessionCard({ session, record }: { session: Session; record: DisputeRecord }): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const { locale } = useDesk();
  const people = session.attended.flatMap(
    (id) => record.parties.find((party) => party.id === id)?.name ?? [],
  );
  const names = people.slice(0, namedAtMost).join(t('comma'));
  const isSeparate = session.kind === 'separate';
  const form = session.kind === 'investigation' ? 'investigation' : 'minutes';
  return (
    <article className={`kit-sheet-card${isSeparate ? ' dispute-private' : ''}`}>
      <p className="kit-line">
        <strong>
          {t('sessionTitle', { n: session.ordinal, kind: say(sessionKinds[session.kind]) })}
          {session.side && ` · ${say(sides[session.side])}`}
        </strong>
        {isSeparate && (
          <StateTag tone="brick" icon={lock}>
            {t('notForOthers')}
          </StateTag>
        )}
        <RoomLink
          to={`/disputes/${record.id}/print/${form}?session=${session.id}`}
          className="kit-quiet-link no-print"
        >
          <Icon path={print} size={14} /> {t('print')}
        </RoomLink>
      </p>
      <p className="kit-by">
        {formatDateTime(new Date(session.heldAt), locale)}–{formatTime(new Date(session.endedAt))} ·{' '}
        {session.place} · {people.length > namedAtMost ? t('andOthers', { names, n: people.length }) : names}
      </p>
      <Minutes text={session.minutes} />
      <p className="kit-by">{t('minutesBy', { name: session.by })}</p>
    </article>
  );
}

const longText = 320;

/** Long minutes begin, the rest unfolds. */
function Minutes({ text }: { text: string }): ReactNode {
  const t = useText(recordWords);
  if (text.length <= longText) return <p className="kit-text">{text}</p>;
  return (
    <details className="dispute-minutes">
      <summary>
        <span className="kit-text">{`${text.slice(0, longText)}…`}</span>
        <span className="dispute-minutes__more">{t('readAll')}</span>
      </summary>
      <p className="kit-text">{text}</p>
    </details>
  );
}
