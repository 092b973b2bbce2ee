import { useRouteMutation, useText } from '@xinan/console-kit';
import { Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { confirmIdentity, type Me } from '../contract.ts';
import { frontWords } from '../locales/console.ts';
import { CodeField } from './code-field.tsx';
import { ConfirmPasskey } from './confirm-passkey.tsx';
import { DemoCode } from './demo-code.tsx';
import { knowsPasskeys } from './passkey.ts';
import './accounts.css';

export interface ConfirmIdentityProps {
  readonly me: Me;
  /** The renewed session, or null when the person gave up. */
  readonly onAnswer: (me: Me | null) => void;
}

/** Asks for the second factor once more before an important step. */
export default function ConfirmIdentity({ me, onAnswer }: ConfirmIdentityProps): ReactNode {
  const t = useText(frontWords);
  const [code, setCode] = useState('');
  const [isShown, setShown] = useState(false);
  const confirm = useRouteMutation(confirmIdentity, { onDone: (me) => onAnswer(me) });
  const prove = (whole: string) => confirm.mutate({ body: { code: whole } }, { onError: () => setCode('') });
  return (
    <Modal
      open
      afterOpenChange={setShown}
      centered
      width={400}
      title={t('confirmTitle')}
      footer={null}
      onCancel={() => onAnswer(null)}
      closable={{ 'aria-label': t('cancel') }}
    >
      <p className="confirm__hint">{t('confirmHint')}</p>
      {me.passkeys > 0 && knowsPasskeys() && (
        <ConfirmPasskey
          disabled={confirm.isPending}
          onProof={(passkey) => confirm.mutate({ body: { passkey } })}
        />
      )}
      <CodeField
        label={t('code')}
        hint={t('codeHint')}
        value={code}
        focus={isShown}
        disabled={confirm.isPending}
        error={confirm.error?.problem.title}
        onChange={setCode}
        onFull={prove}
      />
      <DemoCode
        me={me}
        disabled={confirm.isPending}
        onCode={(whole) => {
          setCode(whole);
          prove(whole);
        }}
      />
      <p className="front__small" role="status">
        {confirm.isPending ? t('codeChecking') : ' '}
      </p>
    </Modal>
  );
}
