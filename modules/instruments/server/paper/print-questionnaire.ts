import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { formHtml } from '@xinan/documents';
import type { ActorTx } from '@xinan/platform';
import type { printQuestionnaire as route } from '../../contract.ts';
import { offeredLocales } from '../../domain/holding.ts';
import { questionForm } from '../../forms/index.ts';
import { readLibrary } from '../read-library.ts';
import { readPaperOptions } from './read-paper.ts';

/** A questionnaire for A4, as far as residents may choose it in this language. */
export async function printQuestionnaire(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const holding = (await readLibrary(tx)).holdings.get(params.instrumentId);
  if (!holding || !offeredLocales(holding).includes(query.locale))
    throw new DomainError('instrument.unknown');
  const form = questionForm(holding.instrument, await readPaperOptions(tx, holding, query.locale));
  return { title: form.title, html: formHtml(form), foot: form.foot ?? {} };
}
