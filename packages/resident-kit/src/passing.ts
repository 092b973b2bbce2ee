import type { ProblemError } from '@xinan/contract-kit/client';

/** Whether sending the very same again can succeed: no answer, too many at once, or the server's own fault. */
export const isPassing = ({ problem }: ProblemError): boolean =>
  problem.status === 0 || problem.status === 429 || problem.status >= 500;
