import { Icon, Problem, useRouteMutation, useText } from '@xinan/console-kit';
import { plus } from '@xinan/ui/icons';
import { Button, Input } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { addPasskey, passkeyChallenge } from '../contract.ts';
import { words } from '../locales/console.ts';
import { LabelledField } from './labelled-field.tsx';
import { knowsPasskeys, makePasskey } from './passkey.ts';

/** Registers this device as a passkey: a name for it, then the device's own question. */
export function AddPasskey({ onAdded }: { onAdded: () => void }): ReactNode {
  const t = useText(words);
  const [name, setName] = useState<string>(t('passkeyNameDefault'));
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const challenge = useRouteMutation(passkeyChallenge);
  const add = useRouteMutation(addPasskey);
  const error = challenge.error ?? add.error;

  const register = async (event: FormEvent) => {
    event.preventDefault();
    setSaid('');
    add.reset();
    const asked = await challenge.mutateAsync({}).catch(() => null);
    if (!asked) return;
    const attestation = await makePasskey(asked.options);
    if (attestation === null) return setSaid(t('passkeyAborted'));
    const added = await add.mutateAsync({ body: { name: name.trim(), attestation } }).catch(() => null);
    if (!added) return;
    setSaid(t('passkeyAdded', { name: name.trim() }));
    setOpen(false);
    onAdded();
  };

  if (!knowsPasskeys()) return <p className="kit-soft">{t('passkeyUnsupported')}</p>;
  return (
    <>
      {error && <Problem error={error} compact />}
      {isOpen ? (
        <form className="factor__form" onSubmit={(event) => void register(event)}>
          <LabelledField label={t('passkeyName')} hint={t('passkeyNameHint')}>
            {(field) => (
              <Input
                {...field}
                autoFocus
                maxLength={40}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </LabelledField>
          <Button
            type="primary"
            htmlType="submit"
            disabled={name.trim() === ''}
            loading={challenge.isPending || add.isPending}
          >
            {t('passkeyAdd')}
          </Button>
        </form>
      ) : (
        <Button icon={<Icon path={plus} />} onClick={() => setOpen(true)}>
          {t('passkeyAdd')}
        </Button>
      )}
      <p className="kit-soft" role="status">
        {said}
      </p>
    </>
  );
}
