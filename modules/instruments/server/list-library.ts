import type { OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listLibrary as route } from '../contract.ts';
import { findOpenDrafts } from './find-open-drafts.ts';
import { readLibrary } from './read-library.ts';
import { tellInstrument } from './tell-instrument.ts';

/** Every instrument of the city and how it stands: shipped forms, keys, the city's own. */
export async function listLibrary(tx: ActorTx): Promise<OutputOf<typeof route>> {
  const { holdings } = await readLibrary(tx);
  const drafts = await findOpenDrafts(tx);
  return [...holdings].map(([id, holding]) => tellInstrument(holding, drafts.get(id) ?? null));
}
