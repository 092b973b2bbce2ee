import type { Bilingual } from '@xinan/contract-kit';
import { listHelpLines } from '@xinan/institutions';
import type { ActorTx } from '@xinan/platform';
import { readSetting } from '@xinan/regions';
import type { Holding } from '../../domain/holding.ts';
import type { PaperOptions } from '../../forms/index.ts';

/** What stands on the paper beside the form: who hands it out, the neutral title, the city's lines. */
export async function readPaperOptions(
  tx: ActorTx,
  { resident }: Holding,
  locale: 'zh' | 'en',
): Promise<PaperOptions> {
  const office = await readSetting<Bilingual | null>(tx, 'city.office', null);
  const { lines } = await listHelpLines(tx);
  return {
    locale,
    helpLines: lines.map(({ name, number }) => ({ name, number })),
    ...(resident ? { title: resident.title } : {}),
    ...(office ? { issuer: office[locale] } : {}),
  };
}
