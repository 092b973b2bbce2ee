import { type Call, ProblemError } from '@xinan/contract-kit/client';
import { deviceStore, isPassing } from '@xinan/resident-kit';
import { type Result, submitAssessment } from '../contract.ts';
import { dropPending, keepPending, listPending, type Submission } from './pending.ts';

const listeners = new Set<() => void>();

/** Hears when a kept submission was sent. Returns the way to stop hearing. */
export function onPendingChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const announce = (): void => {
  for (const listener of listeners) listener();
};

/** Sends a submission under the id it was kept with: however often it is sent, it counts once. */
export function send(call: Call, body: Submission): Promise<Result> {
  return call(submitAssessment, { body });
}

/** Sends what waits on this device; what the server refuses for good is dropped, the rest stays. */
export async function sendWaiting(call: Call): Promise<void> {
  for (const { body, sent } of listPending(deviceStore)) {
    if (sent) continue;
    try {
      await send(call, body);
      keepPending(deviceStore, { body: { ...body, answers: [] }, sent: true });
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      if (isPassing(fault)) return;
      dropPending(deviceStore, body.id);
    }
    announce();
  }
}
