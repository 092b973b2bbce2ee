import type { ProblemError } from '@xinan/contract-kit/client';
import { info } from '@xinan/ui/icons';
import { useText } from './app.ts';
import { Icon } from './pieces.tsx';
import { kitWords } from './words.ts';

/** What the server (or the missing network) said, calmly, with a way to try again. */
export function ProblemNotice({ problem, retry }: { problem: ProblemError; retry?: () => void }) {
  const t = useText(kitWords);
  return (
    <div class="notice notice--dawn" role="alert">
      <Icon path={info} />
      <div class="stack stack--tight">
        <p>{problem.problem.title}</p>
        {retry && (
          <button type="button" class="button button--quiet" onClick={retry}>
            {t('retry')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The server's words about one field, or undefined. `pointer` as in `/phone`. */
export function faultAt(problem: ProblemError | undefined, pointer: string): string | undefined {
  return problem?.problem.errors?.find((fault) => fault.pointer === pointer)?.message;
}
