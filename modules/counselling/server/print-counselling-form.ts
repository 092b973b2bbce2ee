import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { buildWord, formHtml } from '@xinan/documents';
import type { ActorTx } from '@xinan/platform';
import { readSetting } from '@xinan/regions';
import type { printCounsellingForm as route } from '../contract.ts';
import { counsellingForms } from '../forms/index.ts';
import { readRecord } from './tell-record.ts';

/** A printed form of a case, for A4 and for Word. `city.office` names the office above the title where the city has set it. */
export async function printCounsellingForm(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const record = await readRecord(tx, params.id);
  const locale = query.locale ?? 'zh';
  const office = await readSetting<{ zh: string; en: string } | null>(tx, 'city.office', null);
  const form = counsellingForms[params.form](record, {
    locale,
    ...(office ? { issuer: office[locale] } : {}),
  });
  return {
    title: form.title,
    html: formHtml(form),
    wordBase64: Buffer.from(await buildWord(form)).toString('base64'),
  };
}
