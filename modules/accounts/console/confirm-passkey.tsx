import { Icon, Problem, useRouteMutation, useText } from '@xinan/console-kit';
import { shield } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { confirmChallenge } from '../contract.ts';
import { frontWords } from '../locales/console.ts';
import { askPasskey } from './passkey.ts';

export interface ConfirmPasskeyProps {
  readonly disabled: boolean;
  readonly onProof: (passkey: unknown) => void;
}

/** Proves identity by a registered passkey, beside the one-time code. */
export function ConfirmPasskey({ disabled, onProof }: ConfirmPasskeyProps): ReactNode {
  const t = useText(frontWords);
  const [aborted, setAborted] = useState(false);
  const challenge = useRouteMutation(confirmChallenge);
  const ask = async () => {
    setAborted(false);
    const asked = await challenge.mutateAsync({}).catch(() => null);
    if (!asked) return;
    const passkey = asked.options === null ? null : await askPasskey(asked.options);
    if (passkey === null) setAborted(true);
    else onProof(passkey);
  };
  return (
    <div className="confirm__passkey">
      <Button
        size="large"
        block
        icon={<Icon path={shield} />}
        disabled={disabled}
        loading={challenge.isPending}
        onClick={() => void ask()}
      >
        {t('usePasskey')}
      </Button>
      <p className="front__small">{t(aborted ? 'passkeyAborted' : 'passkeyHint')}</p>
      {challenge.error && <Problem error={challenge.error} compact />}
      <p className="front__or">{t('or')}</p>
    </div>
  );
}
