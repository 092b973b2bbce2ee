import { localDateOf } from '@xinan/cn/dates';
import { type Bilingual, DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { buildWord, formHtml } from '@xinan/documents';
import type { ActorTx } from '@xinan/platform';
import { readSetting } from '@xinan/regions';
import type { printLetter as route } from '../contract.ts';
import { letterForm } from '../forms/letter-form.ts';
import { readCards } from './read-cards.ts';

const nowhere: Bilingual = { zh: '本市', en: 'the city' };

/** A letter of appointment, for A4 and for Word. */
export async function printLetter(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const locale = query.locale ?? 'zh';
  const row = await tx.one(tx.db.selectFrom('consultant_letters').selectAll().where('id', '=', params.id));
  const [card] = await readCards(tx, { ids: [row.practitioner_id], day: localDateOf(tx.now) });
  if (!card) throw new DomainError('record.not_found');
  tx.touch(row.practitioner_id);
  const office = await readSetting<Bilingual | null>(tx, 'city.office', null);
  const form = letterForm(
    {
      number: row.number,
      from: row.from_day,
      until: row.until_day,
      issuedOn: row.issued_on,
      name: card.name,
      professionName: card.professionName,
      cityName: await readSetting(tx, 'city.name', nowhere),
    },
    { locale, ...(office ? { issuer: office[locale] } : {}) },
  );
  return {
    title: `${form.title.replaceAll('　', '')} ${card.name}`,
    html: formHtml(form),
    wordBase64: Buffer.from(await buildWord(form)).toString('base64'),
  };
}
