import { useRefresh, useRouteMutation, useRouteQuery } from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { type ReactNode, useState } from 'react';
import { beginSetup, getInstallation } from '../contract.ts';
import { FrontFrame } from './front-frame.tsx';
import type { FrontPageProps } from './front-page.ts';
import { type Administrator, SetupForm } from './setup.form.tsx';
import { SetupDone } from './setup-done.tsx';

/** First set-up: the token from the terminal, three administrators, and their invitations shown once. */
export default function SetupScreen({ onGo, onLanguage }: FrontPageProps): ReactNode {
  const installation = useRouteQuery(getInstallation, {});
  const [people, setPeople] = useState<readonly Administrator[]>([]);
  const refresh = useRefresh();
  // The sign-in page sends everybody here as long as it believes that the set-up waits.
  const setup = useRouteMutation(beginSetup, { onDone: () => void refresh(getInstallation) });
  const submit = (token: string, administrators: Administrator[]) => {
    setPeople(administrators);
    setup.mutate({ body: { token, administrators } });
  };
  const isOver = installation.data?.needsSetup === false && !setup.data;
  const invitations: OutputOf<typeof beginSetup>['invitations'] | undefined = setup.data?.invitations;
  return (
    <FrontFrame onLanguage={onLanguage}>
      {invitations ? (
        <SetupDone invitations={invitations} people={people} onSignIn={() => onGo('/sign-in')} />
      ) : (
        <SetupForm
          isOver={isOver}
          busy={setup.isPending}
          error={setup.error}
          onSubmit={submit}
          onSignIn={() => onGo('/sign-in')}
        />
      )}
    </FrontFrame>
  );
}
