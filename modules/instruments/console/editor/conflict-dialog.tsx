import { useText } from '@xinan/console-kit';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { DraftDetail } from '../../contract.ts';
import { editorWords } from '../../locales/editor.ts';
import { compareDocuments } from '../document/compare.ts';
import { DifferenceTable } from '../document/difference-table.tsx';

interface ConflictDialogProps {
  readonly theirs: DraftDetail;
  /** The document as written here, with its words for residents. */
  readonly mine: unknown;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onClose: () => void;
}

/** A colleague has saved in between: both are shown, one is kept. */
export function ConflictDialog({ theirs, mine, onMine, onTheirs, onClose }: ConflictDialogProps): ReactNode {
  const t = useText(editorWords);
  const other = { ...(theirs.document as object), resident: theirs.resident };
  const differences = compareDocuments(other, mine);
  return (
    <Modal
      open
      width={860}
      title={t('conflict')}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onTheirs}>{t('takeTheirs')}</Button>
          <Button type="primary" onClick={onMine}>
            {t('keepMine')}
          </Button>
        </>
      }
    >
      <p>{t('conflictHint')}</p>
      {differences.length === 0 ? (
        <p className="kit-soft">{t('same')}</p>
      ) : (
        <DifferenceTable
          label={t('conflict')}
          head={[t('theirs'), t('mine')]}
          before={other}
          after={mine}
          differences={differences}
        />
      )}
    </Modal>
  );
}
