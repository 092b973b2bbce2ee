import type { DeviceStore } from '@xinan/resident-kit';
import type { Answers } from './answers.ts';

/** A questionnaire begun on this device and not sent. */
export interface Draft {
  readonly instrumentId: string;
  readonly edition: string;
  readonly answers: Answers;
  /** The question to come back to. */
  readonly step: number;
  readonly startedAt: string;
}

const lifetimeMs = 24 * 3600_000;
const key = 'x1';

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'instrumentId' in value &&
  'edition' in value &&
  'startedAt' in value &&
  'answers' in value &&
  Array.isArray(value.answers) &&
  'step' in value &&
  typeof value.step === 'number';

/** The drafts of this device, the latest touched first. All end 24 hours after the last touch. */
export function listDrafts(store: DeviceStore): Draft[] {
  const kept = store.read(key);
  return Array.isArray(kept) ? kept.filter(isDraft) : [];
}

export function saveDraft(store: DeviceStore, draft: Draft): void {
  const others = listDrafts(store).filter(({ instrumentId }) => instrumentId !== draft.instrumentId);
  store.write(key, [draft, ...others], lifetimeMs);
}

export function dropDraft(store: DeviceStore, instrumentId: string): void {
  const others = listDrafts(store).filter((draft) => draft.instrumentId !== instrumentId);
  if (others.length === 0) store.remove(key);
  else store.write(key, others, lifetimeMs);
}
