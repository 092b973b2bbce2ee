import { Clock, RoomLink, StateTag, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { CrisisRow } from '../../contract.ts';
import { sources } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { stepLabel } from '../step-words.ts';
import { CrisisStateTag, EscalationTag, RiskTag, UrgencyTag } from '../tags.tsx';

/** A case on a phone. */
export function CrisisCard({ row }: { row: CrisisRow }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const step = stepLabel(row.dueStep);
  return (
    <div className="kit-list-card">
      <div className="kit-list-card__top">
        <CrisisStateTag state={row.state} />
        {row.dueAt && (
          <span>
            {step && <span className="kit-soft">{say(step)} </span>}
            <Clock dueAt={row.dueAt} openedAt={row.raisedAt} />
          </span>
        )}
      </div>
      <div className="kit-list-card__tags">
        <UrgencyTag urgency={row.urgency} named />
        <RiskTag risk={row.risk} named />
        <EscalationTag escalation={row.escalation} />
        {!row.contactLeft && <StateTag>{t('noContact')}</StateTag>}
      </div>
      <div className="kit-list-card__where kit-soft">
        {say(sources[row.source])} · {row.regionName} · {row.lead ?? t('nobodyYet')}
      </div>
      <RoomLink to={`/crises/${row.id}`} className="kit-num kit-number">
        {row.caseNo}
      </RoomLink>
    </div>
  );
}
