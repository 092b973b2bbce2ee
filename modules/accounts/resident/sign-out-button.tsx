import { ProblemError } from '@xinan/contract-kit/client';
import { ProblemNotice, useApp, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { signOut } from '../contract.ts';
import { residentWords } from '../locales/resident.ts';

export function SignOutButton({ onSignedOut }: { onSignedOut: () => void }) {
  const t = useText(residentWords);
  const { call } = useApp();
  const [problem, setProblem] = useState<ProblemError>();
  const leave = async () => {
    try {
      await call(signOut, {});
      onSignedOut();
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      setProblem(fault);
    }
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <button type="button" class="button button--quiet" onClick={() => void leave()}>
        {t('signOut')}
      </button>
    </>
  );
}
