import type { CaseKey } from '@xinan/platform';
import { places } from './places.ts';

/** Who it is, how to reach them, and what it is about, in one neutral sentence; sealed as one value. */
export interface SealedPerson {
  readonly name: string;
  readonly phone: string;
  readonly preferredTime: string | null;
  readonly topic: string;
}

/** What of a talk is sealed. */
export interface SealedSession {
  readonly emotionBefore: number | null;
  readonly emotionAfter: number | null;
  readonly note: string;
}

/** What came of a step, and what is next. */
export interface SealedStep {
  readonly note: string;
  readonly next: string;
}

const seal = (key: CaseKey, place: ReturnType<typeof places.person>, value: object) =>
  key.seal(place, JSON.stringify(value));
const open = <Value>(key: CaseKey, place: ReturnType<typeof places.person>, sealed: Uint8Array) =>
  JSON.parse(key.openText(place, sealed)) as Value;

export const sealPerson = (key: CaseKey, id: string, person: SealedPerson): Buffer =>
  seal(key, places.person(id), person);
export const openPerson = (key: CaseKey, id: string, sealed: Uint8Array): SealedPerson =>
  open(key, places.person(id), sealed);

export const sealSession = (key: CaseKey, sessionId: string, session: SealedSession): Buffer =>
  seal(key, places.session(sessionId), session);
export const openSession = (key: CaseKey, sessionId: string, sealed: Uint8Array): SealedSession =>
  open(key, places.session(sessionId), sealed);

export const sealStep = (
  key: CaseKey,
  { id, step }: { id: string; step: string },
  concluded: SealedStep,
): Buffer => seal(key, places.step(id, step), concluded);
export const openStep = (
  key: CaseKey,
  { id, step }: { id: string; step: string },
  sealed: Uint8Array,
): SealedStep => open(key, places.step(id, step), sealed);
