import { Problem, useRouteMutation, useText } from '@xinan/console-kit';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { discardDraft } from '../../contract.ts';
import { words } from '../../locales/console.ts';

/** Asks once before a draft is given up. */
export function DiscardDialog({
  id,
  onClose,
  onDone,
}: {
  id: string;
  onClose: () => void;
  onDone: () => void;
}): ReactNode {
  const t = useText(words);
  const discard = useRouteMutation(discardDraft, { onDone });
  return (
    <Modal
      open
      centered
      width={420}
      title={t('discardAsk')}
      okText={t('discard')}
      cancelText={t('keep')}
      okButtonProps={{ loading: discard.isPending }}
      closable={{ 'aria-label': t('keep') }}
      onOk={() => discard.mutate({ params: { id } })}
      onCancel={onClose}
    >
      <p>{t('discardHint')}</p>
      {discard.error && <Problem error={discard.error} compact />}
    </Modal>
  );
}
