import type { City } from '@xinan/platform';
import type { Instrument } from '@xinan/scoring';
import type { ResidentForm } from '@xinan/scoring/resident';
import { type Edition, voiceOf } from '../domain/edition.ts';
import { knownEdition, learnEditions } from './find-editions.ts';
import { readLibrary } from './read-library.ts';
import { shippedEditions } from './shipped-editions.ts';

/** A form residents answer, in the edition they were shown, with the words in which they hear of it. */
export interface FormForResidents {
  readonly instrument: Instrument;
  readonly form: ResidentForm;
}

function forResidents(id: string, edition: Edition | undefined): FormForResidents | undefined {
  const form = edition && voiceOf(edition);
  return form && edition.instrument.id === id ? { instrument: edition.instrument, form } : undefined;
}

/**
 * The form of a submission: any registered edition, also of a retired instrument, so that what was begun is taken.
 * Without a query for every edition this process has met. Says `unknown` or `replaced` where there is none.
 */
export async function findForResidents(
  city: City,
  id: string,
  edition: string,
): Promise<FormForResidents | 'unknown' | 'replaced'> {
  const known = forResidents(id, knownEdition(city, edition));
  if (known) return known;
  return city.transact(city.systemActor, 'instrument.browse', async (tx) => {
    await learnEditions(tx, [edition]);
    const found = forResidents(id, knownEdition(tx, edition));
    if (found) return found;
    const isForm = shippedEditions.get(id)?.resident ?? (await readLibrary(tx)).holdings.get(id)?.resident;
    return isForm ? 'replaced' : 'unknown';
  });
}

/** Today's form of a shipped instrument for residents. */
export const shippedForm = (id: string): FormForResidents | undefined =>
  forResidents(id, shippedEditions.get(id));
