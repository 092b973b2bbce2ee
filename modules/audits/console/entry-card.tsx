import { formatDateTime } from '@xinan/cn/dates';
import { StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { AuditRow } from '../contract.ts';
import { auditWords } from '../locales/console.ts';
import { outcomeWords, purposeWords, roleWords } from './entry-words.ts';
import { RecordNumbers } from './record-numbers.tsx';

/** An entry on a phone: what was done, by whom and why, to which records. */
export function EntryCard({ row, onObject }: { row: AuditRow; onObject: (id: string) => void }): ReactNode {
  const t = useText(auditWords);
  const say = useSay();
  const { locale } = useDesk();
  return (
    <div className="audit-card">
      <p className="audit-card__what">
        <b>{say(row.actionName)}</b>
        <StateTag tone={row.outcome === 'done' ? 'plain' : 'amber'}>{outcomeWords(row.outcome, t)}</StateTag>
        <StateTag tone={row.sealed ? 'lake' : 'plain'}>{t(row.sealed ? 'sealed' : 'unsealed')}</StateTag>
      </p>
      <p>
        {roleWords(row.who, locale)} · {roleWords(row.role, locale)} · {purposeWords(row.purpose, t)}
      </p>
      <p className="kit-soft">
        <time dateTime={row.at}>{formatDateTime(new Date(row.at), locale)}</time>
      </p>
      {row.objects.length > 0 && <RecordNumbers ids={row.objects} count={row.count} onPick={onObject} />}
    </div>
  );
}
