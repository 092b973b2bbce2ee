import { useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { DisputeRecord } from '../../contract.ts';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from './file-desk.tsx';
import { mayOpen } from './may-open.ts';
import { placeOfNeed } from './need-places.ts';

/** What the next right step still needs, each line with the way to where it is done. */
export function Awaited({ awaited }: { awaited: NonNullable<DisputeRecord['awaited']> }): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const desk = useFileDesk();
  return (
    <div className="dispute-needs">
      <p className="dispute-needs__title">{t('stillNeeds')}</p>
      <ul>
        {awaited.needs.map((need) => {
          const place = placeOfNeed(need);
          const form = place?.form;
          return (
            <li key={need.zh}>
              <span className="dispute-needs__what">{say(need)}</span>
              {place && (
                <a href={`#${place.section}`} className="kit-quiet-link">
                  {t('seeSection', { section: t(place.section) })}
                </a>
              )}
              {form && mayOpen(form, desk) && (
                <Button size="small" className="no-print" onClick={() => desk.open(form)}>
                  {t('doItNow')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
