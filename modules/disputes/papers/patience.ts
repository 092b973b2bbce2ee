import { ProblemError } from '@xinan/contract-kit/client';

const tries = 4;

const isLost = (fault: unknown): boolean =>
  fault instanceof ProblemError && fault.code === 'network.unreachable';

const pause = (durationMs: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, durationMs);
    signal.addEventListener('abort', stop, { once: true });
  });

/** Tries a lost line a few times before giving up, each time after a longer pause; what the server refuses it refuses at once. */
export async function patiently<Output>(
  send: () => Promise<Output>,
  { signal, pauseMs }: { readonly signal: AbortSignal; readonly pauseMs: number },
): Promise<Output> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (fault) {
      if (!isLost(fault) || attempt === tries) throw fault;
      await pause(pauseMs * attempt, signal);
    }
  }
}
