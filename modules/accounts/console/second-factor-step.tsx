import { Icon, useText } from '@xinan/console-kit';
import { shield } from '@xinan/ui/icons';
import { Button } from 'antd';
import type { FormEvent, ReactNode } from 'react';
import { frontWords } from '../locales/console.ts';
import { CodeField } from './code-field.tsx';
import { knowsPasskeys } from './passkey.ts';
import { SignInProblem } from './sign-in-problem.tsx';
import type { DemoState } from './use-demo-sign-in.ts';
import type { SignIn } from './use-sign-in.ts';

/** Second step: the six digits, or a passkey where one is registered. */
export function SecondFactorStep({ signIn, demo }: { signIn: SignIn; demo: DemoState }): ReactNode {
  const t = useText(frontWords);
  const factors = signIn.begun?.factors ?? [];
  const hasPasskey = factors.includes('passkey') && knowsPasskeys();
  const hasCode = factors.includes('totp');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (signIn.fields.code.length === 6) void signIn.proveCode(signIn.fields.code);
  };
  return (
    <form className="front__form" onSubmit={submit}>
      <h1>{t('secondTitle')}</h1>
      <p className="front__lead">{t('secondFor', { name: signIn.fields.loginName })}</p>
      {demo?.waiting ? (
        <p className="front__waiting" role="status">
          {t('demoWait')}
        </p>
      ) : (
        <SignInProblem error={signIn.error} />
      )}
      {hasPasskey && (
        <>
          <Button
            type={hasCode ? 'default' : 'primary'}
            size="large"
            block
            icon={<Icon path={shield} />}
            disabled={signIn.busy}
            onClick={() => void signIn.provePasskey()}
          >
            {t('usePasskey')}
          </Button>
          <p className="front__small">{t(signIn.passkeyAborted ? 'passkeyAborted' : 'passkeyHint')}</p>
          {hasCode && <p className="front__or">{t('or')}</p>}
        </>
      )}
      {hasCode && (
        <CodeField
          label={t('code')}
          hint={t('codeHint')}
          value={signIn.fields.code}
          focus
          disabled={signIn.busy || demo !== null}
          onChange={(code) => signIn.fill({ code })}
          onFull={(code) => void signIn.proveCode(code)}
        />
      )}
      <p className="front__small" role="status">
        {signIn.busy ? t('codeChecking') : ' '}
      </p>
      <Button type="link" className="front__back" disabled={demo !== null} onClick={signIn.restart}>
        {t('backToPassword')}
      </Button>
    </form>
  );
}
