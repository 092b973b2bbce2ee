import { formatTime } from '@xinan/cn/dates';
import { useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { CrisisRecord } from '../../contract.ts';
import { crisisStates } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';

export interface ChangedNoticeProps {
  readonly record: CrisisRecord;
  /** ISO instant; what came later is listed. */
  readonly since: string;
  readonly isOpen: boolean;
  readonly onCarryOn: () => void;
}

/** A colleague changed the case meanwhile: what they did, that the text is safe, and how to go on. */
export function ChangedNotice({ record, since, isOpen, onCarryOn }: ChangedNoticeProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const news = record.timeline.filter(({ at }) => Date.parse(at) > Date.parse(since));
  const state = say(crisisStates.states[record.state]);
  return (
    <div className="crisis-notice" role="alert">
      <p className="crisis-notice__title">{isOpen ? t('changedTitle') : t('notOpenTitle', { state })}</p>
      {news.length > 0 && (
        <ul>
          {news.map(({ at, by, label }) => (
            <li key={at}>
              {t('changedBy', { name: by.name, what: say(label), time: formatTime(new Date(at)) })}
            </li>
          ))}
        </ul>
      )}
      <p>{t(isOpen ? 'changedKept' : 'notOpenKept')}</p>
      {isOpen && <Button onClick={onCarryOn}>{t('carryOn')}</Button>}
    </div>
  );
}
