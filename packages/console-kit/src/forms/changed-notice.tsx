import type { Bilingual } from '@xinan/contract-kit';
import { formatTime } from '@xinan/cn/dates';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { recordWords } from '../record-words.ts';
import { useSay, useText } from '../use-text.ts';

/** A record that several people change: it grows with every change and says who did what. */
export interface SharedRecord {
  readonly version: number;
  readonly timeline: readonly {
    readonly at: string;
    readonly by: { readonly name: string };
    readonly label: Bilingual;
  }[];
}

export interface ChangedNoticeProps {
  readonly record: SharedRecord;
  /** The state it is in now, in words. */
  readonly stateWord: string;
  /** ISO instant; what came later is listed. */
  readonly since: string;
  readonly isOpen: boolean;
  readonly onCarryOn: () => void;
}

/** A colleague changed the record meanwhile: what they did, that the text is safe, and how to go on. */
export function ChangedNotice({
  record,
  stateWord,
  since,
  isOpen,
  onCarryOn,
}: ChangedNoticeProps): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const news = record.timeline.filter(({ at }) => Date.parse(at) > Date.parse(since));
  return (
    <div className="kit-notice" role="alert">
      <p className="kit-notice__title">
        {isOpen ? t('changedTitle') : t('notOpenTitle', { state: stateWord })}
      </p>
      {news.length > 0 && (
        <ul>
          {news.map(({ at, by, label }, index) => (
            <li key={`${at}${index}`}>
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
