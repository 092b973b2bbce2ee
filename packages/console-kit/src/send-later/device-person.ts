import type { Person } from '../desk.ts';
import { deviceShelf } from './device-shelf.ts';

const shelf = deviceShelf('desk');
const id = 'person';
/** Long enough for a day in the field, short enough for a phone that is left lying. */
const keptForMs = 24 * 3600_000;

interface Kept {
  readonly person: Person;
  readonly until: number;
}

/** Remembers who is signed in on this device, so that the forms that open without a network know whose they are. */
export const rememberPerson = (person: Person, now: Date): Promise<void> =>
  shelf.put(id, { person, until: now.getTime() + keptForMs } satisfies Kept).catch(() => undefined);

/** Who was signed in here within the last day; null when nobody is known. */
export async function rememberedPerson(now: Date): Promise<Person | null> {
  const [kept] = (await shelf.list().catch(() => [])) as Kept[];
  return kept && kept.until > now.getTime() ? kept.person : null;
}

/** At sign-out, and when the server says that the session is over. */
export const forgetPerson = (): Promise<void> => shelf.clear().catch(() => undefined);
