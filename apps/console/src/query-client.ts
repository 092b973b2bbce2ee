import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@xinan/contract-kit/client';

/** Worth asking again by itself: no answer, or a server that is busy. Refusals are answers. */
const isPassing = (fault: Error): boolean =>
  fault instanceof ProblemError && (fault.problem.status === 0 || fault.problem.status === 503);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, fault) => failures < 2 && isPassing(fault),
      retryDelay: (failures) => 1000 * 2 ** failures,
    },
  },
});
