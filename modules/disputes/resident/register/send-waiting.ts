import { type Call, ProblemError } from '@xinan/contract-kit/client';
import type { DeviceStore } from '@xinan/resident-kit';
import { isPassing } from '@xinan/resident-kit/passing';
import { registerDispute } from '../../contract.ts';
import { keepWaiting, keptWaiting, type Waiting } from './waiting.ts';

const listeners = new Set<() => void>();

/** Hears when the kept registration was answered. Returns the way to stop hearing. */
export function onWaitingChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export interface Sent {
  readonly after: Waiting;
  /** The server answered, but could not take it yet. */
  readonly isBusy: boolean;
}

async function ask(call: Call, waiting: Waiting & { state: 'waiting' }): Promise<Sent> {
  try {
    const { id, caseNo, followCode } = await call(
      registerDispute,
      { body: waiting.body },
      { idempotencyKey: waiting.key },
    );
    return { after: { state: 'registered', answer: { id, caseNo, followCode } }, isBusy: false };
  } catch (fault) {
    if (!(fault instanceof ProblemError)) throw fault;
    if (isPassing(fault)) return { after: waiting, isBusy: fault.problem.status > 0 };
    const words = [fault.problem.title, ...(fault.problem.errors ?? []).map(({ message }) => message)];
    return { after: { state: 'refused', title: words.join(' '), draft: waiting.draft }, isBusy: false };
  }
}

let underWay: Promise<Sent> | undefined;

/**
 * Sends what waits under the id and key it was kept with: however often it is sent, it is one case. Two callers at once share
 * one sending. Undefined when nothing waits. `waiting` is given where the device could not keep it.
 */
export function sendWaiting(
  call: Call,
  store: DeviceStore,
  waiting: Waiting | undefined = keptWaiting(store),
): Promise<Sent> | undefined {
  if (waiting?.state !== 'waiting') return underWay;
  underWay ??= ask(call, waiting)
    .then((sent) => {
      if (sent.after.state !== 'waiting') keepWaiting(store, sent.after);
      return sent;
    })
    .finally(() => {
      underWay = undefined;
      for (const listener of listeners) listener();
    });
  return underWay;
}
