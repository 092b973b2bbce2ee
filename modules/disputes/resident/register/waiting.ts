import type { DeviceStore } from '@xinan/resident-kit';
import type { RegisterBody } from '../../contract.ts';
import type { Draft } from './draft.ts';

/** What the server answered: the number, and the code with which the party follows the case. */
export interface Registered {
  readonly id: string;
  readonly caseNo: string;
  readonly followCode: string | null;
}

/**
 * A registration that stays on this device until the server has answered it, then its code until it was noted.
 * Refused ones keep the text, to be changed and sent as a new one.
 */
export type Waiting =
  | {
      readonly state: 'waiting';
      readonly body: RegisterBody;
      /** Sent as Idempotency-Key: whoever repeats it is told the code again. */
      readonly key: string;
      readonly draft: Draft;
    }
  | { readonly state: 'refused'; readonly title: string; readonly draft: Draft }
  | { readonly state: 'registered'; readonly answer: Registered };

const lifetimeMs = 7 * 24 * 3600_000;
const key = 'x6';
const states: readonly unknown[] = ['waiting', 'refused', 'registered'] satisfies Waiting['state'][];

const isWaiting = (value: unknown): value is Waiting =>
  typeof value === 'object' && value !== null && 'state' in value && states.includes(value.state);

/** One at a time: a new registration begins when the former is done with. */
export function keptWaiting(store: DeviceStore): Waiting | undefined {
  const kept = store.read(key);
  return isWaiting(kept) ? kept : undefined;
}

/** Returns false when the device keeps nothing: then it must be sent while the page is open. */
export const keepWaiting = (store: DeviceStore, waiting: Waiting): boolean =>
  store.write(key, waiting, lifetimeMs);

export const dropWaiting = (store: DeviceStore): void => store.remove(key);
