import type { ActorTx } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';

/** Runs a step of signing in: nobody is proved yet, whatever old cookie the browser still sends. */
export const asNobody = <Result>(
  context: RequestContext,
  step: (tx: ActorTx) => Promise<Result>,
): Promise<Result> =>
  context.city.transact({ kind: 'anonymous' }, 'session.begin', step, { requestId: context.requestId });
