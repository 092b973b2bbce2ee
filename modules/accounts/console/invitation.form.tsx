import { useRouteMutation, useText } from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { Button, Input } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { acceptInvitation, type openInvitation } from '../contract.ts';
import { frontWords } from '../locales/console.ts';
import { CodeField } from './code-field.tsx';
import { LabelledField } from './labelled-field.tsx';
import { type PasswordView, passwordView } from './password-view.ts';
import { SignInProblem } from './sign-in-problem.tsx';

export interface InvitationFormProps {
  readonly token: string;
  readonly invitation: OutputOf<typeof openInvitation>;
  readonly onAccepted: (loginName: string) => void;
}

/** `ABCDEFGH` → `ABCD EFGH`: easier to type from a screen. */
const grouped = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

export function InvitationForm({ token, invitation, onAccepted }: InvitationFormProps): ReactNode {
  const t = useText(frontWords);
  const { displayName, loginName, totpQrSvg, totpSecret } = invitation;
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const accept = useRouteMutation(acceptInvitation, { onDone: () => onAccepted(loginName) });
  const refused = accept.error?.code.startsWith('password.') ? accept.variables?.body.password : undefined;
  // The server knows more passwords than this page: what it refused stays refused.
  const view: PasswordView = password === refused ? { kind: 'guessable' } : passwordView(password, loginName);
  const isReady = view.kind === 'enough' || view.kind === 'strong';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isReady && code.length === 6)
      accept.mutate(
        { body: { token, password, code } },
        { onError: (fault) => !fault.code.startsWith('password.') && setCode('') },
      );
  };
  return (
    <form className="front__form" onSubmit={submit} noValidate>
      <h1>{t('invitationTitle', { name: displayName })}</h1>
      <p className="front__lead">{t('invitationHint')}</p>
      <SignInProblem error={accept.error} />
      <p className="invitation-login">
        {t('invitationLogin')} <strong className="kit-num">{loginName}</strong>
      </p>
      {/* Lets password managers keep name and password together. */}
      <input
        className="kit-hidden"
        tabIndex={-1}
        aria-hidden="true"
        autoComplete="username"
        readOnly
        value={loginName}
      />
      <LabelledField
        label={t('newPassword')}
        hint={t('passwordRule')}
        error={tried && !isReady ? passwordWords(view, t) : undefined}
      >
        {(field) => (
          <Input.Password
            {...field}
            size="large"
            autoFocus
            autoComplete="new-password"
            maxLength={200}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </LabelledField>
      <Strength view={view} shown={password !== ''} />
      <section className="totp">
        <h2>{t('totpTitle')}</h2>
        <p>{t('totpScan')}</p>
        <div
          className="totp__qr"
          role="img"
          aria-label={t('totpQr')}
          dangerouslySetInnerHTML={{ __html: totpQrSvg }}
        />
        <p className="front__small">{t('totpApps')}</p>
        <details>
          <summary>{t('totpSecret')}</summary>
          <code className="totp__secret">{grouped(totpSecret)}</code>
        </details>
      </section>
      <CodeField
        label={t('totpProve')}
        value={code}
        onChange={setCode}
        disabled={accept.isPending}
        error={tried && code.length < 6 ? t('totpProve') : undefined}
      />
      <Button type="primary" size="large" block htmlType="submit" loading={accept.isPending}>
        {t('accept')}
      </Button>
    </form>
  );
}

type Words = ReturnType<typeof useText<(typeof frontWords)['zh']>>;

function passwordWords(view: PasswordView, t: Words): string {
  switch (view.kind) {
    case 'short':
      return t('passwordLeft', { n: view.left });
    case 'guessable':
      return t('passwordGuessable');
    case 'enough':
      return t('passwordEnough');
    case 'strong':
      return t('passwordStrong');
  }
}

const fullness: Record<PasswordView['kind'], number> = { short: 1, guessable: 1, enough: 2, strong: 3 };

function Strength({ view, shown }: { view: PasswordView; shown: boolean }): ReactNode {
  const t = useText(frontWords);
  return (
    <div className={`strength strength--${view.kind}`} aria-live="polite">
      <span className="strength__bars" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <span key={bar} data-on={shown && bar <= fullness[view.kind]} />
        ))}
      </span>
      <span>{shown ? passwordWords(view, t) : ' '}</span>
    </div>
  );
}
