import { Clock, RoomLink, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { Duty } from '../contract.ts';
import { words } from '../locales/console.ts';
import { DutyTags } from './duty-tags.tsx';
import { dutyPath } from './duty-path.ts';

/** A duty on a phone. */
export function DutyCard({ duty, isFresh }: { duty: Duty; isFresh: boolean }): ReactNode {
  const t = useText(words);
  const say = useSay();
  return (
    <div className="duty-card">
      <div className="duty-card__top">
        <span className="duty-what__title">{say(duty.title)}</span>
        <Clock dueAt={duty.dueAt} openedAt={duty.openedAt} />
      </div>
      <div className="duty-card__where kit-soft">
        {duty.regionName} · <span className="duty-card__number">{duty.recordNo}</span>
      </div>
      <div className="duty-card__end">
        <span className="duty-card__tags">
          <DutyTags duty={duty} isFresh={isFresh} />
        </span>
        <RoomLink
          to={dutyPath(duty)}
          className="duty-next"
          aria-label={t('nextOf', { number: duty.recordNo })}
        >
          {t('next')}
        </RoomLink>
      </div>
    </div>
  );
}
