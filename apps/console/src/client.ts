import { createClient, ProblemError } from '@xinan/contract-kit/client';
import type { Call } from '@xinan/contract-kit/client';
import { preferences } from './preferences.ts';

const plain = createClient({ locale: () => preferences().locale });

const sessionCodes = new Set(['session.required', 'session.expired']);
const heardEnd = new Set<() => void>();

/** Calls `heard` when the server says that nobody is signed in any more. */
export function onSessionEnd(heard: () => void): () => void {
  heardEnd.add(heard);
  return () => heardEnd.delete(heard);
}

/** The console's caller: the typed client, plus the news of an ended session. */
export const call: Call = async (route, input, options) => {
  try {
    return await plain(route, input, options);
  } catch (fault) {
    if (fault instanceof ProblemError && sessionCodes.has(fault.code)) for (const heard of heardEnd) heard();
    throw fault;
  }
};
