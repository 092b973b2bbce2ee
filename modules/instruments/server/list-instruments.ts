import type { OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listInstruments as route } from '../contract.ts';
import { readLibrary } from './read-library.ts';

/** Topics and questionnaires a resident may choose from. */
export async function listInstruments(tx: ActorTx): Promise<OutputOf<typeof route>> {
  const { catalogue } = await readLibrary(tx);
  return { topics: [...catalogue.topics], instruments: [...catalogue.cards] };
}
