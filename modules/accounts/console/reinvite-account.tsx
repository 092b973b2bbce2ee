import { Problem, useRouteMutation, useText } from '@xinan/console-kit';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { type AccountRow, reinviteAccount } from '../contract.ts';
import { words } from '../locales/console.ts';
import { InvitationLink } from './invitation-link.tsx';

export interface ReinviteAccountProps {
  readonly account: AccountRow;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A new invitation for who lost link, password or telephone; says first what ends with it. */
export function ReinviteAccount({ account, onClose, onDone }: ReinviteAccountProps): ReactNode {
  const t = useText(words);
  const name = account.displayName;
  const invite = useRouteMutation(reinviteAccount, { onDone });
  if (invite.data)
    return (
      <Modal
        open
        centered
        width={520}
        title={t('reinvitedTitle', { name })}
        okText={t('done')}
        cancelButtonProps={{ hidden: true }}
        closable={false}
        mask={{ closable: false }}
        onOk={onClose}
      >
        <p>{t('invitedHint')}</p>
        <InvitationLink path={invite.data.invitationPath} label={name} />
      </Modal>
    );
  return (
    <Modal
      open
      centered
      width={440}
      title={t('reinviteAsk', { name })}
      okText={t('reinvite')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: invite.isPending }}
      closable={{ 'aria-label': t('cancel') }}
      onOk={() => invite.mutate({ params: { id: account.id } })}
      onCancel={onClose}
    >
      <p>{t(account.lastSeenAt ? 'reinviteHint' : 'reinviteNewHint')}</p>
      {invite.error && <Problem error={invite.error} compact />}
    </Modal>
  );
}
