import { Problem, useRouteMutation, useText } from '@xinan/console-kit';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { type AccountRow, disableAccount } from '../contract.ts';
import { words } from '../locales/console.ts';

export interface DisableAccountProps {
  readonly account: AccountRow;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks before an account is closed, and says what that means. */
export function DisableAccount({ account, onClose, onDone }: DisableAccountProps): ReactNode {
  const t = useText(words);
  const disable = useRouteMutation(disableAccount, {
    onDone: () => {
      onDone();
      onClose();
    },
  });
  return (
    <Modal
      open
      centered
      width={420}
      title={t('disableAsk', { name: account.displayName })}
      okText={t('disable')}
      cancelText={t('cancel')}
      okButtonProps={{ danger: true, loading: disable.isPending }}
      closable={{ 'aria-label': t('cancel') }}
      onOk={() => disable.mutate({ params: { id: account.id } })}
      onCancel={onClose}
    >
      <p>{t('disableHint')}</p>
      {disable.error && <Problem error={disable.error} compact />}
    </Modal>
  );
}
