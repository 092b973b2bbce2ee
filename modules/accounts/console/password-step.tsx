import { useText } from '@xinan/console-kit';
import { Button, Input } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { frontWords } from '../locales/console.ts';
import { LabelledField } from './labelled-field.tsx';
import { SignInProblem } from './sign-in-problem.tsx';
import type { DemoState } from './use-demo-sign-in.ts';
import type { SignIn } from './use-sign-in.ts';

/** First step: user name and password. */
export function PasswordStep({ signIn, demo }: { signIn: SignIn; demo: DemoState }): ReactNode {
  const t = useText(frontWords);
  const [tried, setTried] = useState(false);
  const { loginName, password } = signIn.fields;
  const nameFault = tried && loginName.trim() === '' ? t('missingName') : undefined;
  const passwordFault = tried && password === '' ? t('missingPassword') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (loginName.trim() !== '' && password !== '') void signIn.begin();
  };
  return (
    <form className="front__form" onSubmit={submit} noValidate>
      <h1>{t('signInTitle')}</h1>
      <SignInProblem error={signIn.error} />
      <LabelledField label={t('loginName')} error={nameFault}>
        {(field) => (
          <Input
            {...field}
            size="large"
            autoFocus
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={60}
            value={loginName}
            onChange={(event) => signIn.fill({ loginName: event.target.value })}
          />
        )}
      </LabelledField>
      <LabelledField label={t('password')} error={passwordFault}>
        {(field) => (
          <Input.Password
            {...field}
            size="large"
            autoComplete="current-password"
            maxLength={200}
            value={password}
            {...(demo ? { visibilityToggle: { visible: true } } : {})}
            onChange={(event) => signIn.fill({ password: event.target.value })}
          />
        )}
      </LabelledField>
      <Button type="primary" size="large" block htmlType="submit" loading={signIn.busy || demo !== null}>
        {t('next')}
      </Button>
      <p className="front__small">{t('trouble')}</p>
    </form>
  );
}
