import type { DeviceStore } from '@xinan/resident-kit';
import type { PartyView } from '../../contract.ts';

/** The way into a case: with the follow code, or as the signed-in resident. */
export type Access =
  | { readonly by: 'code'; readonly code: string }
  | { readonly by: 'account'; readonly id: string };

/** A case somebody chose to keep on this device, as it was last read. */
export interface KeptCase {
  readonly access: Access;
  readonly view: PartyView;
  /** ISO instant of that reading. */
  readonly seenAt: string;
}

const key = 'x8';
const lifetimeMs = 30 * 24 * 3600_000;

const isKept = (value: unknown): value is KeptCase =>
  typeof value === 'object' && value !== null && 'access' in value && 'view' in value && 'seenAt' in value;

export function keptCase(store: DeviceStore): KeptCase | undefined {
  const kept = store.read(key);
  return isKept(kept) ? kept : undefined;
}

export const keepCase = (store: DeviceStore, kept: KeptCase): boolean => store.write(key, kept, lifetimeMs);

export const dropCase = (store: DeviceStore): void => store.remove(key);

export const sameAccess = (one: Access, other: Access): boolean =>
  one.by === 'code'
    ? other.by === 'code' && one.code === other.code
    : other.by === 'account' && one.id === other.id;

/** Renews what is kept of this case; a case nobody chose to keep is not kept by this. */
export function renewKept(store: DeviceStore, read: KeptCase): void {
  const kept = keptCase(store);
  if (kept && sameAccess(kept.access, read.access)) keepCase(store, read);
}
