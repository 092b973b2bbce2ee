import type { DeviceStore } from '@xinan/resident-kit';
import type { InputOf } from '@xinan/contract-kit';
import type { submitAssessment } from '../contract.ts';

export type Submission = InputOf<typeof submitAssessment>['body'];

/** A submission that is on this device until the server has answered it, and its code until it was looked at. */
export interface Pending {
  readonly body: Submission;
  readonly sent: boolean;
}

const lifetimeMs = 7 * 24 * 3600_000;
const key = 'x2';

const isPending = (value: unknown): value is Pending =>
  typeof value === 'object' &&
  value !== null &&
  'sent' in value &&
  'body' in value &&
  typeof value.body === 'object' &&
  value.body !== null &&
  'id' in value.body &&
  'claimCode' in value.body;

export function listPending(store: DeviceStore): Pending[] {
  const kept = store.read(key);
  return Array.isArray(kept) ? kept.filter(isPending) : [];
}

/** Returns false when the device cannot keep it: then it must be sent while the page is open. */
export function keepPending(store: DeviceStore, pending: Pending): boolean {
  const others = listPending(store).filter(({ body }) => body.id !== pending.body.id);
  return store.write(key, [...others, pending], lifetimeMs);
}

export function dropPending(store: DeviceStore, id: string): void {
  const others = listPending(store).filter(({ body }) => body.id !== id);
  if (others.length === 0) store.remove(key);
  else store.write(key, others, lifetimeMs);
}
