import type { Call } from '@xinan/contract-kit/client';
import { tabStore } from '@xinan/resident-kit';
import { getInstrument, type InstrumentForm } from '@xinan/instruments/contract';

const key = 'x4';
const lifetimeMs = 24 * 3600_000;

const isForm = (value: unknown, id: string): value is InstrumentForm =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id && 'questions' in value;

/** A questionnaire; kept in the tab, so that a reload without a network does not lose it. */
export async function loadForm(
  call: Call,
  instrumentId: string,
  signal: AbortSignal,
): Promise<InstrumentForm> {
  const kept = tabStore.read(key);
  if (isForm(kept, instrumentId)) return kept;
  const form = await call(getInstrument, { params: { instrumentId } }, { signal });
  tabStore.write(key, form, lifetimeMs);
  return form;
}

/** Forgets the kept form, when the server says it was replaced. */
export const forgetForm = (): void => tabStore.remove(key);
