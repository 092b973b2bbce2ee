import { Problem, useRouteQuery, useText } from '@xinan/console-kit';
import { Alert } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { getInstallation, listDemoRoles } from '../contract.ts';
import { frontWords } from '../locales/console.ts';
import { DemoRoles } from './demo-roles.tsx';
import { FrontFrame } from './front-frame.tsx';
import type { FrontPageProps } from './front-page.ts';
import { PasswordStep } from './password-step.tsx';
import { SecondFactorStep } from './second-factor-step.tsx';
import { useDemoSignIn } from './use-demo-sign-in.ts';
import { type DemoRole, useSignIn } from './use-sign-in.ts';

/** Signing in: name and password, then one-time code or passkey. In the demonstration, roles to choose from. */
export default function SignInScreen({ onSignedIn, onGo, onLanguage }: FrontPageProps): ReactNode {
  const t = useText(frontWords);
  const installation = useRouteQuery(getInstallation, {});
  const isDemo = installation.data?.demonstration ?? false;
  const demoRoles = useRouteQuery(listDemoRoles, {}, { enabled: isDemo });
  const signIn = useSignIn(onSignedIn);
  const demo = useDemoSignIn(signIn);
  const hasEnded = new URLSearchParams(window.location.search).has('ended');

  const needsSetup = installation.data?.needsSetup ?? false;
  useEffect(() => {
    if (needsSetup) onGo('/setup');
  }, [needsSetup, onGo]);

  const enter = (role: DemoRole) => {
    // Another role begins at its own first page, not where somebody else was.
    onGo('/sign-in');
    return demo.enter(role);
  };
  const roles = demoRoles.data?.roles ?? [];
  const aside =
    isDemo && roles.length > 0 ? <DemoRoles roles={roles} state={demo.state} onEnter={enter} /> : undefined;
  return (
    <FrontFrame onLanguage={onLanguage} aside={aside}>
      {hasEnded && !signIn.begun && (
        <Alert type="info" showIcon className="front__notice" title={t('ended')} />
      )}
      {installation.error && (
        <Problem error={installation.error} onRetry={() => void installation.refetch()} compact />
      )}
      {signIn.begun ? (
        <SecondFactorStep signIn={signIn} demo={demo.state} />
      ) : (
        <PasswordStep signIn={signIn} demo={demo.state} />
      )}
    </FrontFrame>
  );
}
