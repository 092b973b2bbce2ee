import { formatDateTime } from '@xinan/cn/dates';
import { PageHeader, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { DisputeRow } from '../../contract.ts';
import { disputeTypes } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { LightClock } from '../light-clock.tsx';
import { ColourTag, DisputeStateTag } from '../tags.tsx';

/** The head of a walled view. */
export function JointHeader({ row, view }: { row: DisputeRow; view: string }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  return (
    <PageHeader
      back={{ to: '/disputes', label: t('disputes') }}
      title={
        <>
          {say(disputeTypes[row.type])} <span className="kit-num dispute-no">{row.caseNo}</span>
        </>
      }
      state={
        <>
          <DisputeStateTag state={row.state} />
          <ColourTag colour={row.riskColour} full />
          <StateTag tone="sky">{view}</StateTag>
        </>
      }
      hint={
        <span className="kit-hint">
          <span>{row.regionName}</span>
          <span>
            {t('foundAt')} {formatDateTime(new Date(row.foundAt), locale)}
          </span>
          <span>
            {t('lead')} {row.lead ?? t('nobodyYet')}
          </span>
          {row.dueAt && <LightClock row={row} />}
        </span>
      }
    />
  );
}
