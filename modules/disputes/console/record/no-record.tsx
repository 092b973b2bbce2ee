import { Empty, Loading, Problem, useText } from '@xinan/console-kit';
import type { ProblemError } from '@xinan/contract-kit/client';
import { lampByWater } from '@xinan/ui/pictures';
import type { ReactNode } from 'react';
import { recordWords } from '../../locales/console-record.ts';

/** What stands in for a record that is not there: being read, not found, or a failure. */
export function NoRecord({ error, onRetry }: { error: ProblemError | null; onRetry: () => void }): ReactNode {
  const t = useText(recordWords);
  if (error?.problem.status === 404)
    return <Empty picture={lampByWater} title={t('notFoundTitle')} hint={error.problem.title} />;
  return error ? <Problem error={error} onRetry={onRetry} /> : <Loading rows={10} />;
}
