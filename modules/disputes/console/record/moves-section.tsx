import { formatDateTime } from '@xinan/cn/dates';
import { useDesk, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { moves, movesInOrder } from '../../domain.ts';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from './file-desk.tsx';
import { FileSection } from './file-section.tsx';

/** 缓、换、理: three steps one after the other, each with its time, and the gentle sheet of how it is done. */
export function MovesSection(): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const { locale } = useDesk();
  const { record, may, open } = useFileDesk();
  const next = movesInOrder.find((move) => !record.moves.some((note) => note.move === move));
  return (
    <FileSection id="moves" hint={t('movesHint')}>
      <ol className="dispute-moves">
        {movesInOrder.map((move) => {
          const notes = record.moves.filter((note) => note.move === move);
          return (
            <li key={move} data-done={notes.length > 0 || undefined}>
              <h3 className="dispute-sub">{say(moves[move])}</h3>
              {notes.map((note) => (
                <div key={note.id}>
                  <p className="kit-text">{note.note}</p>
                  <p className="kit-by">
                    {note.by} · {formatDateTime(new Date(note.at), locale)}
                  </p>
                </div>
              ))}
              <details className="kit-more">
                <summary>{t('howTo')}</summary>
                <p className="dispute-method">{t(`method_${move}`)}</p>
              </details>
              {move === next && may('record_move') && (
                <Button
                  size="small"
                  className="no-print"
                  onClick={() => open({ form: 'move', targetId: move })}
                >
                  {t('recordMove')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </FileSection>
  );
}
