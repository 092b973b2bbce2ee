import { RoomLink, useDesk, useSay, useText } from '@xinan/console-kit';
import { actionOf } from '@xinan/policy';
import type { ReactNode } from 'react';
import { riskColours } from '../../domain.ts';
import { reportWords } from '../../locales/console-report.ts';
import type { ReportQueue } from './waiting-list.tsx';

/** The numbers of what was registered since the page was opened, the latest on top. */
export function ReportSent({ sent }: { sent: ReportQueue['sent'] }): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { person } = useDesk();
  // The desk reads every case of its area; others see only those given to them, and this one is not.
  const reads = actionOf('dispute.read').by;
  const mayOpen = person.roles.some((role) => reads[role] === 'area');
  return (
    <div role="status">
      {[...sent].reverse().map(({ id, output: { caseNo, colour } }) => (
        <div key={id} className="report-sent">
          <p className="report-sent__title">
            {t('sentTitle')} <strong className="kit-num">{t('sentNo', { no: caseNo })}</strong>{' '}
            <span className={`report-colour__name report-colour__name--${colour}`}>
              <span className="report-colour__dot" aria-hidden="true" />
              {t('colourTitle', {
                colour: say(riskColours[colour]),
                meaning: say(riskColours[colour].meaning),
              })}
            </span>
          </p>
          <p>{t(colour === 'red' ? 'sentRed' : 'sentNext')}</p>
          {mayOpen && <RoomLink to={`/disputes/${id}`}>{t('sentOpen')}</RoomLink>}
        </div>
      ))}
    </div>
  );
}
