import { RoomLink, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { DisputeRow } from '../../contract.ts';
import { disputeTypes } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { LightClock } from '../light-clock.tsx';
import { readableYuan } from '../readable-yuan.ts';
import { ColourTag, DisputeStateTag, EscalationTag } from '../tags.tsx';
import { partiesLine } from './parties-line.ts';

/** A dispute on a phone. */
export function DisputeCard({ row }: { row: DisputeRow }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  return (
    <div className="kit-list-card">
      <div className="kit-list-card__top">
        <DisputeStateTag state={row.state} />
        <LightClock row={row} />
      </div>
      <div className="dispute-card__what">
        <strong>{say(disputeTypes[row.type])}</strong>
        <span>{partiesLine(row.partiesMasked, locale)}</span>
      </div>
      <div className="kit-list-card__tags">
        <ColourTag colour={row.riskColour} />
        {row.recurs && <StateTag tone="amber">{t('recurs')}</StateTag>}
        {row.policeInvolved && <StateTag tone="sky">{t('withPolice')}</StateTag>}
        {row.psychInvolved && <StateTag tone="sky">{t('withPsych')}</StateTag>}
        <EscalationTag escalation={row.escalation} />
        {row.assignedToMe && <StateTag tone="lake">{t('mine')}</StateTag>}
      </div>
      <div className="kit-list-card__where kit-soft">
        {row.regionName} · {t('people', { n: row.peopleInvolved })}
        {row.amountYuan && ` · ${t('yuan', { n: readableYuan(row.amountYuan) })}`} ·{' '}
        {row.lead ?? t('nobodyYet')}
      </div>
      <RoomLink to={`/disputes/${row.id}`} className="kit-num kit-number">
        {row.caseNo}
      </RoomLink>
    </div>
  );
}
