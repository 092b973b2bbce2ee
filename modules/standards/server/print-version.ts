import { type Bilingual, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { buildWord, formHtml } from '@xinan/documents';
import type { ActorTx } from '@xinan/platform';
import { readSetting } from '@xinan/regions';
import type { printVersion as route } from '../contract.ts';
import { standardForm } from '../forms/standard-form.ts';
import { readVersion } from './rows.ts';

/** A version for A4 and for Word. */
export async function printVersion(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const locale = query.locale ?? 'zh';
  const version = await readVersion(tx, params.id);
  tx.touch(version.standardId);
  const office = await readSetting<Bilingual | null>(tx, 'city.office', null);
  const form = standardForm(version, { locale, ...(office ? { issuer: office[locale] } : {}) });
  return {
    title: `${version.code} ${form.title}`,
    html: formHtml(form),
    wordBase64: Buffer.from(await buildWord(form)).toString('base64'),
  };
}
