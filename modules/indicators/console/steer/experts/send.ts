import type { ProblemError } from '@xinan/contract-kit/client';

/** Handing in an answer, and how that went. */
export interface Send {
  readonly submit: (matrix: number[][]) => void;
  readonly isPending: boolean;
  readonly error: ProblemError | null;
  readonly wasSent: boolean;
}
