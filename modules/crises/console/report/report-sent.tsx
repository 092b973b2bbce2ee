import { RoomLink, useDesk, useText } from '@xinan/console-kit';
import { actionOf } from '@xinan/policy';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Urgency } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';

export interface SentReport {
  readonly id: string;
  readonly caseNo: string;
  readonly urgency: Urgency;
}

/** The number to keep, and what happens now. */
export function ReportSent({ report, onAnother }: { report: SentReport; onAnother: () => void }): ReactNode {
  const t = useText(formWords);
  const { person } = useDesk();
  // The desk reads every case of its area; others see only those given to them, and this one is not.
  const reads = actionOf('crisis.read').by;
  const mayOpen = person.roles.some((role) => reads[role] === 'area' || reads[role] === 'open_area');
  return (
    <div className="crisis-sent" role="status">
      <p className="crisis-sent__no kit-num">{t('sentNo', { no: report.caseNo })}</p>
      <p>{t(`sentNext_${report.urgency}`)}</p>
      <p>{t('sentPrivacy')}</p>
      <p className="crisis-sent__ways">
        {mayOpen && (
          <RoomLink to={`/crises/${report.id}`} className="ant-btn ant-btn-primary">
            {t('openCase')}
          </RoomLink>
        )}
        <Button onClick={onAnother}>{t('reportAnother')}</Button>
      </p>
    </div>
  );
}
