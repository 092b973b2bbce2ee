import { SignIn, SignOutButton } from '@xinan/accounts/resident-parts';
import { getMe } from '@xinan/accounts/contract';
import { MyResults } from '@xinan/assessments/resident-parts';
import { MyDisputes } from '@xinan/disputes/resident-parts';
import { ProblemError } from '@xinan/contract-kit/client';
import { PageTitle, Show, useApp, useLoad, useText } from '@xinan/resident-kit';
import { MyRecordRows } from '@xinan/residents/resident-parts';
import { shellWords } from './words.ts';

/** Only a resident's session counts here: a worker signed in at the console is nobody on this side. */
function useSignedIn() {
  const { call } = useApp();
  return useLoad('me', async (signal) => {
    try {
      return (await call(getMe, {}, { signal })).kind === 'resident';
    } catch (fault) {
      if (fault instanceof ProblemError && fault.problem.status === 401) return false;
      throw fault;
    }
  });
}

/** `/me`: sign in, or my disputes, my results, my consents, and who opened my record. */
export default function MeScreen() {
  const t = useText(shellWords);
  const signedIn = useSignedIn();
  if (signedIn.state === 'ready' && !signedIn.data)
    return <SignIn onSignedIn={() => signedIn.replace(true)} />;
  return (
    <div class="page stack">
      <PageTitle>{t('meTitle')}</PageTitle>
      <Show load={signedIn}>
        {() => (
          <>
            <MyRecordRows />
            <MyDisputes />
            <MyResults />
            <div class="actions">
              <SignOutButton onSignedOut={() => signedIn.replace(false)} />
            </div>
          </>
        )}
      </Show>
    </div>
  );
}
