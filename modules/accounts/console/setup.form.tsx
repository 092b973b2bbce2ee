import { useText } from '@xinan/console-kit';
import type { ProblemError } from '@xinan/contract-kit/client';
import { Button, Input } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { errors } from '../contract.ts';
import { frontWords } from '../locales/console.ts';
import { useFrontDesk } from '@xinan/console-kit';
import { LabelledField } from './labelled-field.tsx';
import { SignInProblem } from './sign-in-problem.tsx';

const posts = ['system_admin', 'security_admin', 'auditor'] as const;
type Post = (typeof posts)[number];

export interface Administrator {
  role: Post;
  loginName: string;
  displayName: string;
}

const loginNamePattern = /^[a-z][a-z0-9._-]{2,39}$/;
const suggested: Record<Post, string> = {
  system_admin: 'system',
  security_admin: 'security',
  auditor: 'audit',
};

export interface SetupFormProps {
  readonly isOver: boolean;
  readonly busy: boolean;
  readonly error: ProblemError | null;
  readonly onSubmit: (token: string, administrators: Administrator[]) => void;
  readonly onSignIn: () => void;
}

export function SetupForm({ isOver, busy, error, onSubmit, onSignIn }: SetupFormProps): ReactNode {
  const t = useText(frontWords);
  const { locale } = useFrontDesk();
  const [token, setToken] = useState('');
  const [tried, setTried] = useState(false);
  const [people, setPeople] = useState(() =>
    posts.map((role) => ({ role, loginName: suggested[role], displayName: '' })),
  );

  const change = (role: Post, some: Partial<Administrator>) =>
    setPeople((all) => all.map((one) => (one.role === role ? { ...one, ...some } : one)));
  const loginFault = ({ loginName, role }: Administrator) => {
    if (!loginNamePattern.test(loginName)) return t('setupLoginHint');
    return people.some((one) => one.role !== role && one.loginName === loginName)
      ? t('setupSame')
      : undefined;
  };
  const nameFault = ({ displayName }: Administrator) =>
    displayName.trim() === '' ? t('required') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const isWhole = token.trim() !== '' && people.every((one) => !loginFault(one) && !nameFault(one));
    if (isWhole)
      onSubmit(
        token.trim(),
        people.map((one) => ({ ...one, displayName: one.displayName.trim() })),
      );
  };

  if (isOver)
    return (
      <div className="front__form">
        <h1>{t('setupTitle')}</h1>
        <p className="front__lead">{errors['setup.already_done'][locale]}</p>
        <Button type="primary" size="large" onClick={onSignIn}>
          {t('toSignIn')}
        </Button>
      </div>
    );
  return (
    <form className="front__form" onSubmit={submit} noValidate>
      <h1>{t('setupTitle')}</h1>
      <p className="front__lead">{t('setupIntro')}</p>
      <SignInProblem error={error} />
      <LabelledField
        label={t('setupToken')}
        hint={t('setupTokenHint')}
        error={tried && token.trim() === '' ? t('required') : undefined}
      >
        {(field) => (
          <Input
            {...field}
            className="kit-num"
            autoFocus
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={token}
            onChange={(event) => setToken(event.target.value)}
          />
        )}
      </LabelledField>
      {people.map((one) => (
        <fieldset key={one.role} className="setup-post">
          <legend>{t(one.role)}</legend>
          <p className="setup-post__does">{t(`${one.role}_does`)}</p>
          <LabelledField label={t('setupPerson')} error={tried ? nameFault(one) : undefined}>
            {(field) => (
              <Input
                {...field}
                autoComplete="off"
                maxLength={40}
                value={one.displayName}
                onChange={(event) => change(one.role, { displayName: event.target.value })}
              />
            )}
          </LabelledField>
          <LabelledField
            label={t('setupLogin')}
            error={one.loginName !== '' || tried ? loginFault(one) : undefined}
          >
            {(field) => (
              <Input
                {...field}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                maxLength={40}
                value={one.loginName}
                onChange={(event) => change(one.role, { loginName: event.target.value.toLowerCase() })}
              />
            )}
          </LabelledField>
        </fieldset>
      ))}
      <Button type="primary" size="large" block htmlType="submit" loading={busy}>
        {t('setupSubmit')}
      </Button>
    </form>
  );
}
