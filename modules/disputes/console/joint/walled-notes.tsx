import { formatDateTime } from '@xinan/cn/dates';
import { Icon, useDesk, useText } from '@xinan/console-kit';
import { lock } from '@xinan/ui/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { CounsellorView, PoliceView } from '../../contract.ts';
import { jointWords } from '../../locales/console-joint.ts';

export interface WalledNotesProps {
  readonly notes: PoliceView['notes'] | CounsellorView['notes'];
  /** Who alone reads them, said at the wall. */
  readonly wall: string;
  /** Left out once the work is done. */
  readonly onAdd?: () => void;
}

/** Own notes behind a wall that can be seen. */
export function WalledNotes({ notes, wall, onAdd }: WalledNotesProps): ReactNode {
  const t = useText(jointWords);
  const { locale } = useDesk();
  const latestFirst = [...notes].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return (
    <section className="dispute-wall" aria-labelledby="notes-title">
      <div className="kit-section__head">
        <h2 className="kit-section__title" id="notes-title">
          <Icon path={lock} size={16} /> {t('ownNotes')}
        </h2>
        {onAdd && (
          <Button size="small" className="no-print" onClick={onAdd}>
            {t('addNote')}
          </Button>
        )}
      </div>
      <p className="dispute-wall__words">{wall}</p>
      {latestFirst.length === 0 && <p className="kit-soft">{t('noNotes')}</p>}
      {latestFirst.map((note) => (
        <article key={note.id} className="dispute-wall__note">
          <p className="kit-text">{note.text}</p>
          <p className="kit-by">
            {note.by} · {formatDateTime(new Date(note.at), locale)}
            {'minutes' in note && ` · ${t('minutes', { n: note.minutes })}`}
          </p>
        </article>
      ))}
    </section>
  );
}
