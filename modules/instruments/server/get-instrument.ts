import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getInstrument as route } from '../contract.ts';
import { readLibrary } from './read-library.ts';

/** One questionnaire with its questions, as residents see it. */
export async function getInstrument(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const form = (await readLibrary(tx)).catalogue.forms.get(params.instrumentId);
  if (!form) throw new DomainError('instrument.unknown');
  return form;
}
