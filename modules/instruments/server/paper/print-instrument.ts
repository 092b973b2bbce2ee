import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { buildWord, formHtml } from '@xinan/documents';
import type { ActorTx } from '@xinan/platform';
import type { printInstrument as route } from '../../contract.ts';
import { mayPrint, paperOf } from '../../forms/index.ts';
import { readLibrary } from '../read-library.ts';
import { readPaperOptions } from './read-paper.ts';

/** An instrument for A4 and for Word. What its licence forbids is refused; what is not checked says so on every page. */
export async function printInstrument(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const holding = (await readLibrary(tx)).holdings.get(params.instrumentId);
  if (!holding) throw new DomainError('instrument.unknown');
  const { instrument, standing } = holding;
  const { locale, scoring } = query;
  const leave = mayPrint(instrument, locale, { approved: standing[locale].approved });
  if (!leave.granted) throw new DomainError('instrument.not_printable', { reason: leave.reason });
  const options = await readPaperOptions(tx, holding, locale);
  const sheets = paperOf(instrument, { ...options, mark: leave.mark, key: scoring === 'with' });
  const [first] = sheets;
  return {
    title: `${instrument.abbr} ${first?.title ?? ''}`,
    html: sheets.map(formHtml).join(''),
    foot: first?.foot ?? {},
    wordBase64: Buffer.from(await buildWord(sheets)).toString('base64'),
  };
}
