import type { ActorTx } from '@xinan/platform';
import { readSetting } from '@xinan/regions';
import type { Bilingual } from '@xinan/contract-kit';
import type { DisputeRecord } from '../../contract.ts';

/** The office above a form: the committee of the case, else the office that the city has set, else none. */
export async function findIssuer(
  tx: ActorTx,
  { committee }: Pick<DisputeRecord, 'committee'>,
  locale: 'zh' | 'en',
): Promise<{ issuer?: string }> {
  const office = committee ?? (await readSetting<Bilingual | null>(tx, 'city.office', null));
  return office ? { issuer: office[locale] } : {};
}
