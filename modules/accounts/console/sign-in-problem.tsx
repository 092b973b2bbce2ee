import type { ProblemError } from '@xinan/contract-kit/client';
import { Icon, useText } from '@xinan/console-kit';
import { info } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import { frontWords } from '../locales/console.ts';

/** Why signing in did not work: one calm sentence, the same whichever part was wrong. */
export function SignInProblem({ error }: { error: ProblemError | null }): ReactNode {
  const t = useText(frontWords);
  const words = (fault: ProblemError) => {
    if (fault.code === 'action.forbidden') return t('noRoleYet');
    return fault.problem.errors?.[0]?.message ?? fault.problem.title;
  };
  return (
    <div aria-live="assertive">
      {error && (
        <p className="front__problem">
          <Icon path={info} />
          <span>{words(error)}</span>
        </p>
      )}
    </div>
  );
}
