import { formatTime } from '@xinan/cn/dates';
import { Problem, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { SetDraft } from './use-set-draft.ts';
import { editWords } from './words.ts';

interface BarProps {
  readonly desk: SetDraft;
  readonly shows: 'faults' | 'changes' | null;
  readonly onShow: (what: 'faults' | 'changes' | null) => void;
  readonly onSaveAsNew: () => void;
}

/** How the draft stands, always in view: faults, unsaved changes, the way back, and saving. */
export function Bar({ desk, shows, onShow, onSaveAsNew }: BarProps): ReactNode {
  const t = useText(editWords);
  const { faults, changes, savedAt } = desk;
  const toggle = (what: 'faults' | 'changes') => onShow(shows === what ? null : what);
  return (
    <>
      <div className="set-bar">
        {faults.length > 0 ? (
          <Button danger aria-expanded={shows === 'faults'} onClick={() => toggle('faults')}>
            {t('faults', { n: faults.length })}
          </Button>
        ) : (
          <span className="kit-soft">{t('noFaults')}</span>
        )}
        {changes.length > 0 ? (
          <Button aria-expanded={shows === 'changes'} onClick={() => toggle('changes')}>
            {t('unsaved', { n: changes.length })}
          </Button>
        ) : (
          <span className="kit-soft" role="status">
            {savedAt ? t('saved', { time: formatTime(new Date(savedAt)) }) : t('allSaved')}
          </span>
        )}
        <span className="set-bar__end">
          <Button disabled={!desk.canUndo} onClick={desk.undo}>
            {t('undo')}
          </Button>
          <Button
            type="primary"
            loading={desk.isSaving}
            disabled={changes.length === 0 || desk.isFrozen}
            onClick={desk.save}
          >
            {t('save')}
          </Button>
        </span>
      </div>
      {desk.isFrozen ? (
        <div className="kit-notice" role="alert">
          <p>{t('frozenMeanwhile')}</p>
          <Button onClick={onSaveAsNew}>{t('saveAsNew')}</Button>
        </div>
      ) : (
        desk.problem && <Problem error={desk.problem} compact />
      )}
      {desk.restored > 0 && (
        <div className="kit-notice" role="status">
          <p>{t('restored', { n: desk.restored })}</p>
          <Button size="small" onClick={desk.startOver}>
            {t('startOver')}
          </Button>
        </div>
      )}
    </>
  );
}
