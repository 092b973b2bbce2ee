import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { readSetting } from '@xinan/regions';
import type { getInstrument as oneRoute, listInstruments as listRoute } from '../contract.ts';
import { catalogueFor } from './catalogue.ts';

const approvedIn = (tx: ActorTx) => readSetting<string[]>(tx, 'instruments.approved', []);

/** Topics and questionnaires a resident may choose from. */
export async function listInstruments(tx: ActorTx): Promise<OutputOf<typeof listRoute>> {
  const catalogue = catalogueFor(await approvedIn(tx));
  return { topics: [...catalogue.topics], instruments: [...catalogue.cards] };
}

/** One questionnaire with its questions. */
export async function getInstrument(
  tx: ActorTx,
  { params }: InputOf<typeof oneRoute>,
): Promise<OutputOf<typeof oneRoute>> {
  const form = catalogueFor(await approvedIn(tx)).forms.get(params.instrumentId);
  if (!form) throw new DomainError('assessment.instrument_unknown');
  return form;
}
