import { Clock, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { CounsellingRow } from '../../contract.ts';
import { words } from '../../locales/console.ts';
import { CounsellingStateTag, EscalationTag } from '../tags.tsx';

/** A case on a phone. */
export function CounsellingCard({ row }: { row: CounsellingRow }): ReactNode {
  const t = useText(words);
  const say = useSay();
  return (
    <div className="kit-list-card">
      <div className="kit-list-card__top">
        <span className="kit-line">
          <CounsellingStateTag state={row.state} />
          <EscalationTag escalation={row.escalation} />
        </span>
        <span className="kit-soft">{row.person}</span>
      </div>
      {row.dueAt && (
        <div>
          {row.dueFor && <span className="kit-soft">{say(row.dueFor)} </span>}
          <Clock dueAt={row.dueAt} openedAt={row.requestedAt} />
        </div>
      )}
      <div className="kit-list-card__where kit-soft">
        {row.caseNo} · {row.regionName} · {row.counsellor ?? t('nobodyYet')}
      </div>
    </div>
  );
}
