import { useText } from '@xinan/console-kit';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { words } from '../words.ts';

const shortcuts = [
  { keys: ['/'], says: 'helpSearch' },
  { keys: ['j', 'k'], says: 'helpRows' },
  { keys: ['Enter'], says: 'helpEnter' },
  { keys: ['g'], says: 'helpHome' },
  { keys: ['Esc'], says: 'helpEscape' },
  { keys: ['?'], says: 'helpOpen' },
] as const;

export function ShortcutsSheet({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const t = useText(words);
  return (
    <Modal
      open={open}
      centered
      onCancel={onClose}
      title={t('helpTitle')}
      footer={null}
      width={420}
      closable={{ 'aria-label': t('close') }}
    >
      <dl className="shortcuts">
        {shortcuts.map(({ keys, says }) => (
          <div key={says}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(says)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
