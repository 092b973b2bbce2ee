import type { DeviceStore } from '@xinan/resident-kit';
import type { DisputeType } from '../../domain.ts';

/** A registration as it is typed. Empty text means not said. */
export interface Draft {
  readonly step: number;
  readonly type: DisputeType | '';
  readonly facts: string;
  readonly wish: string;
  readonly happenedOn: string;
  readonly amount: string;
  /** Whose quarrel it is: mine, or that of somebody of my family for whom I speak. */
  readonly whose: 'mine' | 'family';
  readonly myName: string;
  readonly myPhone: string;
  readonly familyName: string;
  readonly otherName: string;
  readonly otherPhone: string;
  readonly region: string;
  readonly place: string;
}

export const emptyDraft: Draft = {
  step: 0,
  type: '',
  facts: '',
  wish: '',
  happenedOn: '',
  amount: '',
  whose: 'mine',
  myName: '',
  myPhone: '',
  familyName: '',
  otherName: '',
  otherPhone: '',
  region: '',
  place: '',
};

const key = 'x5';
const lifetimeMs = 24 * 3600_000;

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && Object.keys(emptyDraft).every((name) => name in value);

/** What was begun on this device in the last 24 hours and not sent. */
export function keptDraft(store: DeviceStore): Draft | undefined {
  const kept = store.read(key);
  return isDraft(kept) ? kept : undefined;
}

/** Returns false when the device keeps nothing. */
export const keepDraft = (store: DeviceStore, draft: Draft): boolean => store.write(key, draft, lifetimeMs);

export const dropDraft = (store: DeviceStore): void => store.remove(key);
