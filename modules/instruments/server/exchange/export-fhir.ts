import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { toQuestionnaire } from '@xinan/scoring/exchange/fhir';
import type { exportFhir as route } from '../../contract.ts';
import { readLibrary } from '../read-library.ts';

/** An instrument as an R4 Questionnaire; what that format cannot carry is listed. */
export async function exportFhir(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const holding = (await readLibrary(tx)).holdings.get(params.instrumentId);
  if (!holding) throw new DomainError('instrument.unknown');
  const { resource, losses } = toQuestionnaire(holding.instrument, query.locale);
  return { questionnaire: resource, losses: [...losses] };
}
